import { PICTOGRAM_PATHS } from '../../parts/pictogram-paths.ts';
import './little-people.css';

/** As many stand beside each other at most. */
export const MOST_IN_A_ROW = 12;

/** How many hours one little person stands for: a round number, so that the longest row just fits. */
export function hoursEach(hours: readonly number[]): number {
  const most = Math.max(1, ...hours);
  let unit = 1;
  while (unit * 10 * MOST_IN_A_ROW < most) unit *= 10;
  return [1, 2, 3, 5, 10].map((step) => step * unit).find((step) => step * MOST_IN_A_ROW >= most) ?? unit * 10;
}

/** How many little people an amount is; whatever there is of it is at least one. */
export function peopleFor(hours: number, each: number): number {
  if (hours <= 0) return 0;
  return Math.min(MOST_IN_A_ROW, Math.max(1, Math.round(hours / each)));
}

interface LittlePeopleProps {
  count: number;
  /** Drawn as outlines: nobody was there. */
  hollow?: boolean;
}

/** A row of little people; the words beside it say the same. */
export function LittlePeople({ count, hollow = false }: LittlePeopleProps) {
  return (
    <svg
      class={`little-people ${hollow ? 'little-hollow' : ''}`}
      viewBox={`0 0 ${MOST_IN_A_ROW * 20} 24`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
      data-count={count}
    >
      {Array.from({ length: count }, (_, at) => (
        <path key={String(at)} d={PICTOGRAM_PATHS.person} transform={`translate(${at * 20 - 2} 0)`} />
      ))}
    </svg>
  );
}
