import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type AstNode, walk } from '../boundaries/walk-syntax.ts';

const ROOM = fileURLToPath(new URL('../../engine/simulation/', import.meta.url));

/** Counting, units of time and of thousandths, widths of columns, the range of a draw. */
const STRUCTURAL = new Set([0, 1, 2, 10, 100, 1000, 24, 60, 1440, 255, 65535, 65536, 4294967296]);

/** Files that lay out codes, bits, columns, draws and rows, and hold no number of the model. */
const LAYS_OUT = /^world\/(asset-life|columns|draw|hash|ledger|tables|tick)\.ts$|^tick\/systems\.ts$/;

/**
 * Numbers that stand bare in the simulation, by file, and why each is there. This list may only shrink: a number that is gone
 * fails the test, and a new one belongs in the table of parameters (`engine/model/parameters/`), with unit, range and source.
 */
const BARE: Record<string, { numbers: number[]; why: string }> = {
  'orders/effects.ts': { numbers: [4], why: 'people of a round whose effect names no number' },
  'orders/prepare-doors.ts': { numbers: [4], why: 'a bit of the column `known`' },
  'people/household-reader.ts': { numbers: [3, 999, 9999], why: 'a code of WHERE; what a condition reads for "never"' },
  'people/knowledge.ts': { numbers: [31], why: 'highest bit of a word' },
  'people/totals.ts': { numbers: [60000], why: 'minutes of an hour × thousandths' },
  'prepare/prepare-households.ts': {
    numbers: [7, 8, 12, 14, 15, 16, 17, 22, 48, 72, 96],
    why: 'hours of the daily rhythms, and the places of their table',
  },
  'prepare/read-series.ts': { numbers: [16], why: '°C under which the series counts a home as cold' },
  'systems/account.ts': { numbers: [31], why: 'highest bit of a word' },
  'systems/care.ts': { numbers: [8, 11], why: 'hours in which home care comes' },
  'systems/causes.ts': {
    numbers: [4, 5, 12, 16, 18, 250],
    why: 'what the ledger writes down: °C and quarters of a need',
  },
  'systems/hazard-needs.ts': { numbers: [1.5, 250], why: 'smoke weighs more on frail people; water in the street' },
  'systems/health.ts': {
    numbers: [5, 8, 50],
    why: 'people of the rules on gatherings; rounds of drawing the first ill',
  },
  'systems/help.ts': {
    numbers: [12, 15, 31, 500, 720, 8000],
    why: 'classes of need, a bit, trust of 50 %, half a day, visits that officials save up',
  },
  'systems/home.ts': {
    numbers: [48, 96, 99, 150, 300],
    why: 'places of the rhythms; no heating; a third in the fridge',
  },
  'systems/incidents.ts': { numbers: [1.5, 3000], why: 'driving on ice; metres to an AED where there is none' },
  'systems/moving.ts': { numbers: [1e9], why: 'farther than any venue' },
  'systems/needs.ts': { numbers: [2880], why: 'two days over which a meal without anything hot comes to weigh' },
  'systems/rounds.ts': { numbers: [15, 2000], why: 'classes of need; a door in a blocked street' },
  'systems/services.ts': { numbers: [4, 4294967.296], why: 'the last point of the curve; the range of a draw' },
  'systems/shops.ts': { numbers: [6], why: 'hour at which shelves are filled' },
  'systems/units.ts': { numbers: [360], why: 'minute of the day at which helpers begin rested' },
  'systems/venues.ts': { numbers: [3, 4, 99], why: 'who is in need comes more often; a meal again; no heating' },
  'tick/begin-tick.ts': { numbers: [5, 7], why: 'days of the week' },
  'world/rates/help-rates.ts': { numbers: [720], why: 'minutes of the twelve hours in which people call at a hall' },
};

/** Numbers of a file that are neither structural, nor a bit, nor a code in a table of constants. */
function bareNumbers(source: string): number[] {
  const program = parseSync('file.ts', source).program as unknown as AstNode;
  const found = new Set<number>();
  const codes = codeTables(program);
  walk(program, (node, parent) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number' || STRUCTURAL.has(node.value)) return;
    if (parent !== null && isBitwise(parent)) return;
    if (String(node.raw).startsWith('0x') || codes.some(({ start, end }) => node.start >= start && node.end <= end))
      return;
    found.add(node.value);
  });
  return [...found].sort((a, b) => a - b);
}

function isBitwise(node: AstNode): boolean {
  return /^(Binary|Assignment)Expression$/.test(node.type) && /^(&|\||\^|<<|>>>?)=?$/.test(String(node.operator));
}

/** `const NAME = { … } as const` at the top of a file: names for codes. */
function codeTables(program: AstNode): AstNode[] {
  const tables: AstNode[] = [];
  walk(program, (node, parent) => {
    if (node.type !== 'TSAsExpression' || parent?.type !== 'VariableDeclarator') return;
    if (/^[A-Z][A-Z0-9_]*$/.test(String((parent.id as AstNode).name))) tables.push(node.expression as AstNode);
  });
  return tables;
}

test('no number of the model stands outside the table of parameters, but for those that are named here', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !LAYS_OUT.test(path));
  const found = files.flatMap((path): [string, number[]][] => {
    const numbers = bareNumbers(readFileSync(ROOM + path, 'utf8'));
    return numbers.length > 0 ? [[path, numbers]] : [];
  });
  const known = Object.entries(BARE).map(([path, { numbers }]) => [path, numbers]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
});

test('the list of numbers that stand bare only shrinks', () => {
  expect(Object.values(BARE).flatMap(({ numbers }) => numbers).length).toBeLessThanOrEqual(60);
});

test.each([
  ['a chance', 'if (luck < threshold(0.1)) go();', [0.1]],
  ['a factor', 'const next = left + 4 * step;', [4]],
  ['a bit', 'known[row] = known[row]! | 4;', []],
  ['a code', 'const DOES = { visit: 1, bring: 2, lend: 4 } as const;', []],
  ['a table in a function', 'function f() { const rates = { slow: 0.3 } as const; }', [0.3]],
])('%s counts as it should', (_, source, numbers) => {
  expect(bareNumbers(source)).toEqual(numbers);
});
