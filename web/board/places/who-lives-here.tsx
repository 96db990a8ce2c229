import type { AgeClass, Household } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { words } from '../../session/language.ts';
import './who-lives-here.css';

const BABY: readonly AgeClass[] = ['0', '1-3'];
const CHILD: readonly AgeClass[] = ['4-14'];
const OLDER: readonly AgeClass[] = ['65-74', '75-79', '80+'];

/**
 * The people of a home by age.
 * @param close whether someone was at the door or lives next to it, so that more than the number of people is known.
 */
export function WhoLivesHere({ household, close }: { household: Household; close: boolean }) {
  const count = (ages: readonly AgeClass[]) => household.people.filter((person) => ages.includes(person.age)).length;
  const babies = count(BABY);
  const children = count(CHILD);
  const older = count(OLDER);
  const adults = household.people.length - babies - children - older;
  const groups: [PictogramName, number, string][] = [
    ['person', adults, words('household.adults', { count: adults })],
    ['elder', older, words('household.older', { count: older })],
    ['child', children, words('household.children', { count: children })],
    ['child', babies, words('household.babies', { count: babies })],
  ];
  return (
    <>
      <ul class="plain-list who">
        {groups.map(([pictogram, number, text]) =>
          number === 0 ? null : (
            <li key={text}>
              <Pictogram name={pictogram} /> {text}
            </li>
          ),
        )}
      </ul>
      {close && <p>{circumstances(household)}</p>}
    </>
  );
}

function circumstances(household: Household): string {
  const facts = [
    household.mobilityLimited && words('household.fact.mobility'),
    household.careClient && words('household.fact.care'),
    household.device !== 'none' && words('household.fact.device'),
    household.hardlyDutch && words('household.fact.language'),
    household.newHere && words('household.fact.new'),
  ];
  return facts.filter(Boolean).join(' ');
}
