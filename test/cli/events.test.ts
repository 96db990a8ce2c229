import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { checkScenario } from '../../engine/authoring/index.ts';
import { applyImport } from '../../engine/cli/events/apply-import.ts';
import { comparedOf, fileOf } from '../../engine/cli/events/compared.ts';
import { eventCells } from '../../engine/cli/events/event-cells.ts';
import { columnTitle, EVENT_FIELDS, type EventField } from '../../engine/cli/events/event-fields.ts';
import { mapColumns } from '../../engine/cli/events/map-columns.ts';
import { planImport } from '../../engine/cli/events/plan-import.ts';
import { openScenario } from '../../engine/cli/loading/open-scenario.ts';
import { readSheet } from '../../engine/cli/sheets/read-sheet.ts';
import { writeSheet } from '../../engine/cli/sheets/write-sheet.ts';
import { SIZES } from '../support/sizes.ts';
import { STACK, samenspelIn, scratchFolder } from './run-samenspel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = 'test/fixtures/msel';
const SAVED = join(ROOT, 'test/fixtures/msel-saved-by-libreoffice.xlsx');
const scratch = scratchFolder();
afterAll(() => scratch.remove());
const here = scratch.path('.');

const opened = openScenario(join(ROOT, FIXTURE), null, 'nl');
const compared = comparedOf(opened, 'nl');
const asked = { language: null, timeStyle: null };
const HEAD = EVENT_FIELDS.map((field) => columnTitle('nl', field));

/** The list of the fixture, with some cells changed. */
function listWith(cells: Partial<Record<EventField, string>>, id: string): string[][] {
  const rows = compared.timeline.map((inject, place) => {
    const own = eventCells(inject, place + 1, opened.texts, { words: 'nl', texts: 'nl' });
    return EVENT_FIELDS.map((field) => (inject.id === id ? (cells[field] ?? own[field]) : own[field]));
  });
  return [HEAD, ...rows];
}

function planOf(rows: string[][]) {
  const columns = mapColumns(rows, new Map());
  if (!columns) throw new Error('no columns');
  return planImport(rows, columns, compared, asked);
}

/** Carries a plan out and reads the scenario again. */
function after(rows: string[][]) {
  const changed = applyImport(planOf(rows), opened.scenarioFiles.files, Object.keys(opened.texts.entries), (id) =>
    fileOf(opened, id),
  );
  const files = { ...opened.scenarioFiles, files: { ...opened.scenarioFiles.files, ...changed } };
  return { changed, ...checkScenario(files, opened.neighbourhood, 'nl') };
}

async function throughFile(name: string, rows: string[][]): Promise<string[][]> {
  const [head = [], ...body] = rows;
  const columns = head.map((title) => ({ title, width: 10 }));
  await writeSheet(scratch.path(name), 'MSEL', columns, body, { lang: 'nl', force: true });
  return (await readSheet(scratch.path(name), 'nl')).rows;
}

describe('a list that nobody changed says the same as the scenario', () => {
  it.each(['list.csv', 'list.xlsx'])('%s', async (name) => {
    const plan = planOf(await throughFile(name, listWith({}, '')));
    expect([plan.changes, plan.added, plan.remarks]).toEqual([[], [], []]);
  });

  it('opened and saved by LibreOffice, and imported again: the same files', async () => {
    const { rows } = await readSheet(SAVED, 'nl');
    const plan = planOf(rows);
    expect([plan.changes, plan.added, plan.remarks]).toEqual([[], [], []]);
    expect(after(rows).changed).toEqual({});
  });

  it('in English: the words and the texts are those of the translation', async () => {
    const out = await samenspelIn(
      ROOT,
      'export-events',
      FIXTURE,
      '--out',
      scratch.path('en.xlsx'),
      '--lang',
      'en',
      '--json',
    );
    expect(JSON.parse(out.stdout)).toMatchObject({ events: compared.timeline.length, language: 'en' });
    const back = await samenspelIn(ROOT, 'import-events', scratch.path('en.xlsx'), FIXTURE, '--json');
    expect(JSON.parse(back.stdout)).toMatchObject({ language: 'en', changes: [], added: [], files: [] });
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.stringMatching(/^'{0,2}[=+@\t-][A-Z0-9()]{1,8}$/),
  fc.constantFrom('1:30', '3-4', '0012', 'TRUE', '1E5', '_x0041_', 'toString', '#N/A', 'a;b,"c"', 'x\ny', '2026-01-02'),
);
const text = cell.map((each) =>
  each.replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/gu, (sign) => (sign === '\n' ? sign : '')).trim(),
);

test('any text survives the way through a CSV file, and through an XLSX file', async () => {
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('any.csv', 'any.xlsx'), async (body, name) => {
      const sent = [['a', 'b', 'c'], ...body, ['end', 'end', 'end']];
      const got = (await throughFile(name, sent)).filter((row) => row.some((each) => each !== ''));
      expect(got.map((row) => row.map((each) => each.trim()))).toEqual(
        sent.filter((row) => row.some((each) => each !== '')),
      );
    }),
    { seed: 11, numRuns: SIZES.draws(120) },
  );
});

test('any text in a cell stands in the scenario afterwards, and nothing else changes', () => {
  const field = fc.constantFrom<EventField>('inject', 'expected', 'lookFor', 'to', 'notes', 'from');
  fc.assert(
    fc.property(fc.constantFrom('formule', 'tijd', 'regels', 'reserve'), field, text, (id, name, value) => {
      fc.pre(value !== '' && !/[{}]/.test(value));
      const { value: model, changed } = after(listWith({ [name]: value }, id));
      const inject = model?.source.timeline?.find((each) => each.id === id);
      if (!model || !inject) throw new Error('the scenario has errors');
      expect(eventCells(inject, 1, model.texts, { words: 'nl', texts: 'nl' })[name]).toBe(value);
      expect(Object.keys(changed).every((path) => path === 'scenario.yaml')).toBe(true);
      expect(changed['scenario.yaml'] ?? '# A list # this stays here').toContain('# this stays here');
    }),
    { seed: 12, numRuns: SIZES.draws(120) },
  );
});

describe('what a cell means', () => {
  it.each<[EventField, string, object]>([
    ['time', '45m', { at: '45m' }],
    ['time', 'T+2:10', { at: '2h10m' }],
    ['time', '2026-03-10 19:30', { at: '1h30m' }],
    ['time', 'dag 2 00:15', { at: '6h15m' }],
    ['time', '90 min', { at: '1h30m' }],
    ['time', 'laat', { at: 'laat' }],
    ['channel', 'Telefoon', { channel: 'phone' }],
    ['channel', 'a neighbour says', { channel: 'neighbour' }],
    ['channel', 'WhatsApp', { channel: 'social' }],
    ['status', 'draft', { draft: true }],
    ['contingencyFor', 'formule', { shelf: true, insteadOf: 'formule' }],
    ['contingencyFor', 'yes', { shelf: true }],
    ['objectives', 'Iedereen praat mee.', { objectives: ['praten'] }],
    ['when', 'on: KLAAR', { on: 'KLAAR' }],
  ])('%s %s', (field, value, set) => {
    const [change] = planOf(listWith({ [field]: value }, 'einde')).changes;
    expect(change?.set ?? { at: 'laat' }).toMatchObject(set);
  });

  it('what cannot be read is said, with the row, and changes nothing', () => {
    const plan = planOf(
      listWith({ time: 'straks', channel: 'Piket', objectives: 'winnen', actualTime: '19:04' }, 'regels'),
    );
    expect(plan.changes).toEqual([]);
    expect(plan.remarks.map(({ code, row, text: what }) => [code, row, what])).toEqual([
      ['time', 4, 'straks'],
      ['channel', 4, 'Piket'],
      ['objectives', 4, 'winnen'],
      ['actualTime', 4, '19:04'],
    ]);
  });
});

const FOREIGN = [
  ['Oefening Café', ''],
  ['Nr', 'Tijdstip', 'Wat gebeurt er', 'Middel', 'Afzender', 'Verwachte reactie', 'Locatie'],
  ['1', '18:30', 'Het licht valt uit.', 'Waarneming', '', 'Iemand lacht', 'Plein'],
  ['2', '23:30', 'Een buur belt aan.', 'Mondeling', 'Buur', '', ''],
  ['3', '0:30', 'De radio meldt nieuws.', 'Radio', 'Omroep', '', ''],
  ['4', 'later', 'Iemand is boos.', 'Piket', '', '', ''],
];

test('a translation may be the same word as the source', () => {
  const rows = listWith({ inject: 'Klaar.' }, 'einde');
  const columns = mapColumns(rows, new Map());
  if (!columns) throw new Error('no columns');
  const { changes } = planImport(rows, columns, compared, { language: 'en', timeStyle: null });
  expect(changes.find(({ id }) => id === 'einde')).toMatchObject({ from: 'Done.', to: 'Klaar.', set: {} });
});

test('a text that is also read aloud is pointed out when it changes', () => {
  const timeline = compared.timeline.map((each) =>
    each.id === 'regels' ? { ...each, say: { ...each.say, aloud: 'Oud.' } } : each,
  );
  const rows = listWith({ inject: 'Nieuw.' }, 'regels');
  const columns = mapColumns(rows, new Map());
  if (!columns) throw new Error('no columns');
  const { remarks } = planImport(rows, columns, { ...compared, timeline }, asked);
  expect(remarks).toEqual([{ code: 'aloud', row: 4, text: 'regels' }]);
});

describe('a list of somebody else', () => {
  it('becomes injects at their times, past midnight too; what has no column goes into the notes', () => {
    const { value, changed } = after(FOREIGN);
    const added = value?.source.timeline?.filter(({ id }) => !compared.timeline.some((own) => own.id === id));
    expect(added).toMatchObject([
      { id: 'het-licht-valt-uit', at: '30m', channel: 'observation', expect: 'Iemand lacht', notes: 'Locatie: Plein' },
      { id: 'een-buur-belt-aan', at: '5h30m', channel: 'neighbour', say: { from: 'Buur' } },
      { id: 'de-radio-meldt-nieuws', at: '6h30m', channel: 'radio' },
      { id: 'iemand-is-boos', shelf: true, notes: 'Scenariotijd: later\nKanaal: Piket' },
    ]);
    expect(changed['scenario.yaml']).toContain('# an aligned comment');
    expect(compared.timeline.every((own) => value?.source.timeline?.some(({ id }) => id === own.id))).toBe(true);
  });

  it.each([
    ['no ids', FOREIGN],
    ['numbers for ids', FOREIGN.map(([first = '', ...rest]) => [first === 'Nr' ? 'Id' : first, ...rest])],
    ['ids of its own', FOREIGN.map(([first = '', ...rest]) => [first === 'Nr' ? 'Id' : `INJ-${first}`, ...rest])],
  ])('is recognised when it is imported a second time, with %s', (_, list) => {
    const { value } = after(list);
    if (!value) throw new Error('the scenario has errors');
    const again = { ...compared, timeline: value.source.timeline ?? [], texts: value.texts };
    const columns = mapColumns(list, new Map());
    if (!columns) throw new Error('no columns');
    const plan = planImport(list, columns, again, asked);
    expect([plan.changes, plan.added]).toEqual([[], []]);
  });

  it('keeps its times when a spreadsheet made numbers of them', async () => {
    const { rows } = await readSheet(join(ROOT, 'test/fixtures/times-saved-by-libreoffice.xlsx'), 'nl');
    expect(rows.map(([, time]) => time)).toEqual(['Tijd', '01:30', '01:45', '2026-01-13 19:40', '25']);
  });

  it.each<[string[], (EventField | null)[]]>([
    [
      [
        'Event #',
        'Event Time',
        'Event Description',
        'Delivery Method',
        'Recipient Player(s)',
        'Expected Outcome of Player Action',
      ],
      ['number', 'time', 'inject', 'channel', 'to', 'expected'],
    ],
    [
      ['Inject nr.', 'Geplande tijd', 'Werkelijke tijd', 'Omschrijving', 'Van wie', 'Aan wie', 'Opmerkingen', 'Kleur'],
      ['number', 'time', 'actualTime', 'inject', 'from', 'to', 'notes', null],
    ],
    [
      ['Tijd (klok)', 'Bericht', 'Oefendoel', 'Aandachtspunten', 'Contingency inject', 'Trigger', 'ID'],
      ['time', 'inject', 'objectives', 'lookFor', 'contingencyFor', 'when', 'id'],
    ],
  ])('guesses its columns: %j', (titles, fields) => {
    expect(mapColumns([titles], new Map())?.fields).toEqual(fields);
  });

  it('says which column is what when it is told so', () => {
    const rows = [
      ['X', 'Y'],
      ['1h', 'Hallo'],
    ];
    expect(mapColumns(rows, new Map())).toBeNull();
    const columns = mapColumns(
      rows,
      new Map<string, EventField>([
        ['x', 'time'],
        ['y', 'inject'],
      ]),
    );
    expect(columns?.fields).toEqual(['time', 'inject']);
  });
});

describe('samenspel import-events', () => {
  beforeAll(() => {
    cpSync(join(ROOT, FIXTURE), scratch.path('mine'), { recursive: true });
    scratch.write('there.csv', 'Inject,Scenariotijd\nHallo,1h\n');
  });

  it('shows first, writes when it is asked to, into the scenario or a copy; a text of a translation goes to its file', async () => {
    await samenspelIn(here, 'export-events', 'mine', '--out', 'mine.csv', '--lang', 'en');
    const list = readFileSync(scratch.path('mine.csv'), 'utf8');
    writeFileSync(scratch.path('mine.csv'), list.replace('Done.', 'All done.').replace(',1h30m,', ',1h45m,'));
    const before = readFileSync(scratch.path('mine/scenario.yaml'), 'utf8');
    const shown = await samenspelIn(here, 'import-events', 'mine.csv', 'mine');
    expect(shown.stdout).toMatch(/einde · Inject: Done\. → All done\.[\s\S]*Nog niets geschreven/);
    expect(readFileSync(scratch.path('mine/scenario.yaml'), 'utf8')).toBe(before);
    const copied = await samenspelIn(here, 'import-events', 'mine.csv', 'mine', '--out', 'copy', '--json');
    expect(JSON.parse(copied.stdout)).toMatchObject({
      written: ['copy/scenario.yaml', 'copy/texts/en.yaml'],
      ok: true,
    });
    expect(readFileSync(scratch.path('mine/scenario.yaml'), 'utf8')).toBe(before);
    expect((await samenspelIn(here, 'import-events', 'mine.csv', 'mine', '--write')).code).toBe(0);
    expect(readFileSync(scratch.path('mine/scenario.yaml'), 'utf8')).toBe(before.replace('at: 1h30m', 'at: 1h45m'));
    const english = readFileSync(scratch.path('mine/texts/en.yaml'), 'utf8');
    expect(english).toContain('from: "Klaar."\n  to: "All done." # short');
    expect(english).toContain('timeline.formule.say.screen: {from: "=1+1", to: "=2+2"}');
  });

  it('writes nothing when the scenario would have errors, and says where', async () => {
    await samenspelIn(here, 'export-events', 'mine', '--out', 'wrong.csv');
    const list = readFileSync(scratch.path('wrong.csv'), 'utf8');
    writeFileSync(scratch.path('wrong.csv'), list.replace('trust > 20', 'trsut > 20'));
    const before = readFileSync(scratch.path('mine/scenario.yaml'), 'utf8');
    const ran = await samenspelIn(here, 'import-events', 'wrong.csv', 'mine', '--write', '--lang', 'en');
    expect(ran.stderr).toMatch(/E4.*trsut[\s\S]*Nothing was written/);
    expect(ran.code).toBe(1);
    expect(readFileSync(scratch.path('mine/scenario.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['a list over another', ['export-events', 'mine', '--out', 'there.csv'], 1, /bestaat al/],
    ['another kind of file', ['export-events', 'mine', '--out', 'list.ods'], 2, /\.csv/],
    [
      'a language that is not there',
      ['export-events', 'mine', '--out', 'fr.csv', '--lang', 'fr'],
      1,
      /no texts in "fr".*nl, en/,
    ],
    ['a file that is not there', ['import-events', 'none.csv', 'mine'], 1, /bestaat niet/],
    ['a field that is not one', ['import-events', 'there.csv', 'mine', '--map', 'Inject=injct'], 2, /inject/],
    [
      'a column that is not there',
      ['import-events', 'there.csv', 'mine', '--map', 'Foo=inject'],
      2,
      /"foo".*Scenariotijd/,
    ],
  ])('refuses %s', async (_, words, code, answer) => {
    const ran = await samenspelIn(here, ...words);
    expect(ran.stderr).toMatch(answer);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(code);
  });
});

describe('files that are not what they say', () => {
  it.each([
    ['xlsx that is text', 'text.xlsx', Buffer.from('hello'), /geen XLSX/],
    ['nothing', 'nothing.csv', Buffer.from(''), /niets/],
    ['a picture', 'picture.csv', Buffer.from([0x89, 0x50, 0, 0, 1]), /geen tekst/],
    ['a quote without end', 'quote.csv', Buffer.from('a,b\n"x,y\n'), /aanhalingsteken/],
  ])('%s', async (_, name, bytes, answer) => {
    writeFileSync(scratch.path(name), bytes);
    await expect(readSheet(scratch.path(name), 'nl')).rejects.toThrow(answer);
  });

  it('reads what Excel and others write: semicolons, tabs, UTF-16, letters of an older Windows', async () => {
    const rows = [
      ['Inject', 'Van'],
      ['Café', 'é'],
    ];
    const utf16 = Buffer.from('\uFEFFInject\tVan\r\nCafé\té\r\n', 'utf16le');
    for (const [bytes, old] of [
      [Buffer.from('Inject;Van\r\nCafé;é\r\n', 'latin1'), true],
      [Buffer.from('sep=|\r\nInject|Van\r\nCafé|é\r\n'), false],
      [utf16, false],
    ] as const) {
      writeFileSync(scratch.path('excel.csv'), bytes);
      const read = await readSheet(scratch.path('excel.csv'), 'nl');
      expect(read.rows.slice(0, 2)).toEqual(rows);
      expect(read.oldLetters).toBe(old);
    }
  });
});
