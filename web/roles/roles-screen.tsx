import './roles.css';
import { renderSVG } from 'uqr';
import { Button } from '../parts/button.tsx';
import { Paged } from '../parts/paged.tsx';
import { WholeScreen } from '../parts/whole-screen.tsx';
import { words } from '../session/language.ts';
import { codeOf } from './card-link.ts';
import { cardsOfExercise, type RoleCard } from './role-card.ts';
import { rolesShown } from './roles-state.ts';

/** On the screen two cards at a time; on paper all of them, as many as there are seats. */
const ON_SCREEN = 2;

/** The role cards: to look through, to print, or to take along on a telephone by a square code. Lies over any screen. */
export function RolesScreen() {
  const cards = cardsOfExercise();
  return (
    <WholeScreen name="roles" class="role-sheet" onClose={close}>
      <section class="roles-about">
        <h2 id="roles-title">{words('roles.title')}</h2>
        <p>{words('roles.explain')}</p>
        <Button look="main" pictogram="file" onPress={() => print()} class="roles-print">
          {words('roles.print')}
        </Button>
      </section>
      <section class="roles-cards">
        <Paged
          items={cards}
          size={ON_SCREEN}
          class="roles-pair"
          label={words('roles.title')}
          render={(card) => <Card card={card} />}
        />
      </section>
      <div class="roles-paper" aria-hidden="true">
        {cards.flatMap((card) =>
          Array.from({ length: card.copies }, (_, copy) => <Card key={`${card.id}-${copy}`} card={card} />),
        )}
      </div>
    </WholeScreen>
  );
}

function close(): void {
  rolesShown.value = false;
}

function Card({ card }: { card: RoleCard }) {
  const { protocol, hostname } = location;
  const code = codeOf(card, { protocol, hostname, address: location.href.split('#')[0] ?? '' });
  return (
    <article class="role-paper">
      <h3>{card.title}</h3>
      <p>{card.text}</p>
      <img
        class="role-code"
        alt={words('roles.code', { role: card.title })}
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(code, { border: 2 }))}`}
      />
      <p class="role-sign">{words('app.exercise')}</p>
    </article>
  );
}
