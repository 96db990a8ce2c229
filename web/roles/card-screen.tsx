import './roles.css';
import { ExerciseSign, LanguageSwitch } from '../parts/exercise-sign.tsx';
import { words } from '../session/language.ts';
import type { RoleCard } from './role-card.ts';

/** One role card on somebody's telephone, from a link that carries it. */
export function CardScreen({ card }: { card: RoleCard | null }) {
  return (
    <div class="card-screen" data-screen="card">
      <header class="bar">
        <ExerciseSign />
        <span class="bar-space" />
        <LanguageSwitch />
      </header>
      <main class="card-main">
        {card ? (
          <>
            <p class="soft">{words('roles.card.yours')}</p>
            <h1>{card.title}</h1>
            <p class="card-text">{card.text}</p>
            <p class="soft">{words('roles.card.away')}</p>
          </>
        ) : (
          <p role="alert">{words('roles.card.broken')}</p>
        )}
      </main>
    </div>
  );
}
