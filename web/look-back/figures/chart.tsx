import { timeOfDay } from '../../../engine/index.ts';
import { weekdayText } from '../../parts/weekday.ts';
import { language, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import './chart.css';

interface ChartProps {
  minutes: readonly number[];
  tonight: readonly number[];
  without: readonly number[];
  label: string;
}

const WIDTH = 1000;
const HEIGHT = 640;
const LEFT = 138;
const BOTTOM = 68;
const TOP = 24;
const RIGHT = 34;

/** Two lines over the hours of the crisis, night shaded, with a scale that starts at zero. */
export function Chart({ minutes, tonight, without, label }: ChartProps) {
  const scenario = session.value!.exercise.scenario;
  const last = Math.max(1, minutes[minutes.length - 1] ?? 1);
  const top = roundUp(Math.max(...tonight, ...without, 0));
  const x = (minute: number) => LEFT + (minute / last) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const line = (values: readonly number[]) =>
    values
      .map((value, at) => `${at === 0 ? 'M' : 'L'}${x(minutes[at] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  const noons = minutes.filter((minute) => timeOfDay(scenario, minute + 20).startsWith('12:'));
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${label}. ${summary(tonight, without)}`}
    >
      {nightsOf(last, scenario.startMinuteOfDay).map(([from, to]) => (
        <rect
          key={from}
          class="chart-night"
          x={x(from)}
          y={TOP}
          width={x(to) - x(from)}
          height={HEIGHT - BOTTOM - TOP}
        />
      ))}
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="chart-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(top * share)} y2={y(top * share)} />
          <text class="chart-text" x={LEFT - 12} y={y(top * share) + 14} text-anchor="end">
            {formatNumber(top * share)}
          </text>
        </g>
      ))}
      {noons.map((minute) => (
        <text key={minute} class="chart-text" x={x(minute)} y={HEIGHT - 12} text-anchor="middle">
          {weekdayText(scenario, minute)}
        </text>
      ))}
      <path class="chart-line chart-without" d={line(without)} />
      <path class="chart-line chart-tonight" d={line(tonight)} />
    </svg>
  );
}

function summary(tonight: readonly number[], without: readonly number[]): string {
  const most = (values: readonly number[]) => formatNumber(Math.max(0, ...values));
  return `${words('lookBack.tonight')}: ${most(tonight)}. ${words('lookBack.without')}: ${most(without)}.`;
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** The next of 1, 2, 4, 5 × a power of ten, so that the half is a whole number too. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  let unit = 1;
  while (unit * 10 < value) unit *= 10;
  while (unit > value) unit /= 10;
  return [1, 2, 4, 6, 8, 10].map((step) => step * unit).find((step) => step >= value) ?? unit * 10;
}

/** From and to of each night (18:00 to 8:00) within a run, minutes. */
function nightsOf(last: number, startMinuteOfDay: number): [number, number][] {
  const nights: [number, number][] = [];
  for (let day = -1; day * 1440 - startMinuteOfDay < last; day++) {
    const from = Math.max(0, day * 1440 + 18 * 60 - startMinuteOfDay);
    const to = Math.min(last, (day + 1) * 1440 + 8 * 60 - startMinuteOfDay);
    if (to > from) nights.push([from, to]);
  }
  return nights;
}
