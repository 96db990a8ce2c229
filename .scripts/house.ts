import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureHouse, readHouse } from '../test/boundaries/measure-house.ts';

/** `npm run house`: the figures of the house that `test/boundaries.test.ts` holds, for who moves things about. */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const house = measureHouse(readHouse(ROOT));

const list = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length === 0 ? 'none' : lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');

console.log(
  `${house.files} source files in engine/ and web/: median ${house.medianLines} lines, p95 ${house.p95Lines}`,
);
console.log(list('The longest', house.longest));
console.log(
  list(
    'The fullest folders',
    house.folders.slice(0, 8).map(({ folder, files }) => `${folder} ${files}`),
  ),
);
console.log(list('Imports that run up between sub-rooms', house.upward));
console.log(list('Imports past a door', house.pastDoors));
console.log(
  list(
    'Circles between rooms or sub-rooms',
    house.circles.map((circle) => circle.join(' <-> ')),
  ),
);
console.log(
  list(
    'Circles of files',
    house.fileCircles.map(({ files }) => files.join(' <-> ')),
  ),
);
