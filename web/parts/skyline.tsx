/** A row of houses, the sign of the product: their windows are lit until the power fails. */
interface House {
  x: number;
  width: number;
  height: number;
  gable: 'point' | 'step' | 'flat' | 'bell';
}

const HOUSES: House[] = [
  { x: 0, width: 74, height: 120, gable: 'point' },
  { x: 74, width: 62, height: 148, gable: 'step' },
  { x: 136, width: 66, height: 130, gable: 'bell' },
  { x: 202, width: 58, height: 158, gable: 'point' },
  { x: 260, width: 110, height: 236, gable: 'flat' },
  { x: 370, width: 60, height: 142, gable: 'step' },
  { x: 430, width: 70, height: 124, gable: 'point' },
  { x: 500, width: 62, height: 152, gable: 'bell' },
  { x: 562, width: 74, height: 132, gable: 'point' },
  { x: 636, width: 64, height: 146, gable: 'step' },
  { x: 700, width: 100, height: 190, gable: 'flat' },
];
const GROUND = 300;
const WIDTH = 800;
/** The row stands twice side by side, so that it fills a wide screen. */
const ROW: House[] = [...HOUSES, ...HOUSES.map((house) => ({ ...house, x: house.x + WIDTH }))];

export function Skyline({ lit }: { lit: boolean }) {
  return (
    <svg
      class={`skyline ${lit ? 'skyline-lit' : ''}`}
      viewBox="0 0 1600 310"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {ROW.map((house, row) => (
        <g key={house.x}>
          <path class={`skyline-house skyline-house-${row % 3}`} d={outline(house)} />
          {windowsOf(house).map(([x, y], at) => (
            <rect
              key={`${x}-${y}`}
              class="skyline-window"
              x={x}
              y={y}
              width="11"
              height="15"
              rx="1.5"
              style={{ transitionDelay: `${((row * 7 + at * 5) % 11) * 90}ms` }}
              data-off={(row * 3 + at * 5) % 7 === 0 ? '' : undefined}
            />
          ))}
        </g>
      ))}
      <rect class="skyline-ground" x={-WIDTH} y={GROUND} width={WIDTH * 4} height="10" />
    </svg>
  );
}

function outline({ x, width, height, gable }: House): string {
  const top = GROUND - height;
  const right = x + width;
  const middle = x + width / 2;
  const roof: Record<House['gable'], string> = {
    flat: `L${x} ${top} L${right} ${top}`,
    point: `L${x} ${top + 34} L${middle} ${top} L${right} ${top + 34}`,
    step: `L${x} ${top + 32} h8 v-11 h8 v-11 h8 v-10 H${right - 24} v10 h8 v11 h8 v11 h8`,
    bell: `L${x} ${top + 34} q4 -20 ${width * 0.22} -22 q4 -12 ${width * 0.28} -12 q${width * 0.24} 0 ${width * 0.28} 12 q${width * 0.18} 2 ${width * 0.22} 22`,
  };
  return `M${x} ${GROUND} ${roof[gable]} L${right} ${GROUND} Z`;
}

function windowsOf({ x, width, height }: House): [number, number][] {
  const columns = Math.floor((width - 14) / 19);
  const rows = Math.floor((height - 58) / 27);
  const left = x + (width - (columns * 19 - 8)) / 2;
  const places: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) places.push([left + column * 19, GROUND - height + 44 + row * 27]);
  }
  return places;
}
