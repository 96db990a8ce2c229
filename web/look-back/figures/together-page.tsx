import { HELP_SOURCES, type HelpSource, type LookBack } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { agreed, agreedShown } from '../../session/agreements-state.ts';
import { language, words } from '../../session/language.ts';
import { preparedCourse } from '../../session/thinker.ts';
import { GoalAnswer } from '../shown/goal-answer.tsx';
import { hoursEach, LittlePeople, peopleFor } from './little-people.tsx';
import './together-page.css';

const SOURCE_PICTOGRAMS = {
  self: 'house',
  neighbours: 'neighbour',
  initiatives: 'helpers',
  officials: 'official',
  nobody: 'question',
} as const satisfies Record<HelpSource, PictogramName>;

type Hours = Record<HelpSource, number>;
const NIGHT_NAMES = {
  tonight: 'lookBack.tonight',
  without: 'lookBack.without',
  agreed: 'lookBack.withAgreements',
} as const;
interface NightOf {
  night: keyof typeof NIGHT_NAMES;
  help: Hours;
}

/** "Wat deden wij voor elkaar?": who met what was needed, as little people, in each of the nights. */
export function TogetherPage({ result }: { result: LookBack }) {
  const nights = nightsOf(result);
  const each = hoursEach(nights.flatMap(({ help }) => HELP_SOURCES.map((source) => help[source])));
  return (
    <section class="together-page">
      <GoalAnswer result={result} />
      <h2>{words('lookBack.help')}</h2>
      <table class="together">
        <thead>
          <tr>
            <th scope="col">
              <span class="together-each">
                <LittlePerson /> {words('together.each', { hours: each })}
              </span>
            </th>
            {nights.map(({ night }) => (
              <th key={night} scope="col">
                {words(NIGHT_NAMES[night])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HELP_SOURCES.map((source) => (
            <tr key={source} data-source={source}>
              <th scope="row">
                <Pictogram name={SOURCE_PICTOGRAMS[source]} />
                <span>{words(`together.${source}`)}</span>
              </th>
              {nights.map(({ night, help }) => (
                <td key={night} class={`together-${night}`} data-night={night}>
                  <LittlePeople count={peopleFor(help[source], each)} hollow={source === 'nobody'} />
                  <b>{hoursText(help[source])}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="model-note">
        {outcomeText(result)} <span class="soft">{words('lookBack.model')}</span>
      </p>
    </section>
  );
}

/** The third night only when the table has looked at its agreements. */
function nightsOf({ totals }: LookBack): NightOf[] {
  const nights: NightOf[] = [
    { night: 'tonight', help: totals.tonight.help },
    { night: 'without', help: totals.without.help },
  ];
  const prepared = agreedShown.value && agreed.value.length > 0 ? preparedCourse.value : null;
  if (prepared) nights.push({ night: 'agreed', help: prepared.totals.help });
  return nights;
}

/** What was left undone: less or more than without the choices; where it was more, what nobody could have known. */
function outcomeText({ totals: { tonight, without } }: LookBack): string {
  const change = Math.round(tonight.help.nobody) - Math.round(without.help.nobody);
  if (change === 0) return words('together.same');
  return words(change < 0 ? 'together.less' : 'together.more');
}

function hoursText(hours: number): string {
  return words('together.hours', { hours: new Intl.NumberFormat(language.value).format(Math.round(hours)) });
}

function LittlePerson() {
  return <Pictogram name="person" solid />;
}
