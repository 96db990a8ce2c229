import { NotKept } from '../parts/not-kept.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import type { PictogramName } from '../parts/pictogram-paths.ts';
import { words } from '../session/language.ts';
import './card.css';
import './welcome-card.css';

const HOW = ['opening.how.1', 'opening.how.2', 'opening.how.3'] as const;
const SAFE = [
  ['official', 'opening.exercise'],
  ['door', 'opening.aside'],
  ['care', 'opening.safe'],
] as const satisfies [PictogramName, string][];

/** How it works in three sentences, and what nobody needs to worry about. */
export function WelcomeCard() {
  return (
    <section class="card">
      <h1>{words('opening.welcome')}</h1>
      <div class="card-columns">
        <ol class="plain-list card-how">
          {HOW.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ol>
        <ul class="plain-list card-safe">
          {SAFE.map(([pictogram, key]) => (
            <li key={key}>
              <Pictogram name={pictogram} />
              <span>{words(key)}</span>
            </li>
          ))}
        </ul>
      </div>
      <NotKept />
    </section>
  );
}
