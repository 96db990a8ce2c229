import { useSignal } from '@preact/signals';
import { type LookBack, SERVICES, serviceName, timeOfDay } from '../../../engine/index.ts';
import { language, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { Chart } from './chart.tsx';
import { Legend } from './people-page.tsx';
import './curves-page.css';

/** The curves worth looking at together, most telling first; one in which nothing ever happens is left out. */
const CURVES = [
  'shortPeople',
  'coldHomes',
  'hotHomes',
  'smokyHomes',
  'floodedStreets',
  'wetHomes',
  'mustLeave',
  'ill',
  'unsafeTap',
  'without.power',
  'without.emergency-112',
  'informed',
  'visited',
  'fatigue',
  'trust',
  'without.tap-water',
  'without.road',
  'guests',
];
/** Tabs that fit beside the curve. */
const MOST_TABS = 7;

/** Hour by hour, both nights in one picture. */
export function CurvesPage({ result }: { result: LookBack }) {
  const name = useSignal(CURVES[0]!);
  const happens = (each: string) => [result.series.tonight, result.series.without].some((s) => s[each]?.some(Boolean));
  const found = CURVES.filter(happens).slice(0, MOST_TABS);
  const shown = found.includes(name.value) ? name.value : found[0];
  if (shown === undefined) return null;
  const minutes = result.series.tonight.minute ?? [];
  const tonight = result.series.tonight[shown] ?? [];
  const without = result.series.without[shown] ?? [];
  return (
    <>
      <h2>{words('lookBack.curves')}</h2>
      <div class="curves">
        <div class="tabs" role="tablist">
          {found.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === shown}
              class={`tab ${each === shown ? 'tab-on' : ''}`}
              onClick={() => {
                name.value = each;
              }}
            >
              {curveName(each)}
            </button>
          ))}
        </div>
        <div>
          <Chart minutes={minutes} tonight={tonight} without={without} label={curveName(shown)} />
          <Legend />
        </div>
      </div>
      <details class="curve-table">
        <summary>{words('lookBack.curves.table')}</summary>
        <CurveTable minutes={minutes} tonight={tonight} without={without} />
      </details>
    </>
  );
}

/** The name of a curve for people. */
export function curveName(name: string): string {
  const [kind, what] = name.split('.');
  if (what === undefined) return words(`series.${name}` as 'series.shortPeople');
  const service = SERVICES.find((each) => each === what);
  return words(`series.${kind}` as 'series.without', { what: service ? serviceName(language.value, service) : what });
}

interface TableProps {
  minutes: number[];
  tonight: number[];
  without: number[];
}

function CurveTable({ minutes, tonight, without }: TableProps) {
  const scenario = session.value!.exercise.scenario;
  const rows = minutes.map((minute, at) => ({ minute, at })).filter(({ at }) => at % 6 === 0);
  return (
    <table>
      <thead>
        <tr>
          <th>{words('board.clock')}</th>
          <th>{words('lookBack.tonight')}</th>
          <th>{words('lookBack.without')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ minute, at }) => (
          <tr key={minute}>
            <td>{timeOfDay(scenario, minute)}</td>
            <td>{Math.round(tonight[at] ?? 0)}</td>
            <td>{Math.round(without[at] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
