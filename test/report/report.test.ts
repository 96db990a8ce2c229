import { describe, expect, it, test } from 'vitest';
import { foldPath, pathTo, runPolicy } from '../../engine/exercise/index.ts';
import { exerciseReport, lookBack } from '../../engine/insight/index.ts';
import {
  type ReportBlock,
  type ReportDocument,
  reportDocument,
  reportRows,
  writeHtml,
  writeMarkdown,
} from '../../engine/report/index.ts';
import { LANGUAGES } from '../../engine/texts/index.ts';
import { SHIPPED_SCENARIOS, shippedExercises } from '../support/shipped.ts';

/** A whole evening at random, with orders and choices of every kind. */
function evening(scenario: string, seed = '4') {
  const ex = shippedExercises(scenario, 'wilgenhoek')(seed);
  const { log } = runPolicy(ex, 'random', { preparations: ex.scenario.preparations.slice(0, 1).map(({ id }) => id) });
  const state = foldPath(ex, pathTo(log, log.head));
  return { ex, log, state, report: exerciseReport(ex, log, state, lookBack(ex, log)) };
}

const wordsOf = (block: ReportBlock): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [...block.heads, ...block.rows.flat()];
    case 'blank':
      return [block.label];
  }
};
const allWords = ({ title, blocks }: ReportDocument) => [title, ...blocks.flatMap(wordsOf)];

describe.each(SHIPPED_SCENARIOS)('the report of %s', (scenario) => {
  const { ex, state, report } = evening(scenario);

  test('tells everything that the table heard, chose and asked, once and in order of time', () => {
    const count = (kind: string) => report.entries.filter((entry) => entry.kind === kind).length;
    const shown = Object.values(state.small.decisions).filter((made) => made.shown && made.closedMinute !== null);
    const ideas = shown.filter(({ own }) => own !== undefined).length;
    expect(count('choice')).toBe(shown.length);
    expect(count('order')).toBe(state.small.orders.length - ideas);
    expect(count('preparation')).toBe(1);
    expect(count('message')).toBeGreaterThan(3);
    const minutes = report.entries.map(({ minute }) => minute);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(minutes.at(-1)).toBeLessThanOrEqual(report.minutes);
  });

  test.each(LANGUAGES)('reads as whole sentences in %s', (language) => {
    const words = allWords(reportDocument(ex, report, language));
    expect(words.filter((text) => /\{|\}|undefined|NaN|\bnull\b|\[object|(^|[^.])\.\.(?!\.)|:\s*$/.test(text))).toEqual(
      [],
    );
    const heads = reportDocument(ex, report, language).blocks.filter(({ kind }) => kind === 'heading');
    expect(heads.length).toBeGreaterThanOrEqual(9);
    const course = reportRows(ex, report, language);
    expect(course.length).toBe(report.entries.length + 1);
    expect(course.filter((row) => row[4] === '')).toEqual([]);
  });

  test('goes from hand to hand: no house number of those who were asked or helped', () => {
    const { streets, households } = ex.neighbourhood;
    const addresses = state.small.orders.flatMap(({ by, target }) =>
      [by, target].flatMap((place) => {
        const home = 'household' in place ? households[place.household] : undefined;
        return home ? [`${streets[home.street]?.name} ${home.number}`] : [];
      }),
    );
    const told = report.entries.flatMap((entry) => {
      const order = entry.kind === 'order' ? entry : entry.kind === 'choice' ? entry.own : null;
      return order ? [order.asked, order.where] : [];
    });
    expect(told.filter((name) => name === '' || addresses.includes(name))).toEqual([]);
  });
});

it('does not call failed what an evening that stopped early never came to', () => {
  const ex = shippedExercises('hittegolf', 'torenzicht')('1');
  const told = (untilMinute: number) => {
    const { log } = runPolicy(ex, 'none', { untilMinute });
    const state = foldPath(ex, pathTo(log, log.head));
    return allWords(reportDocument(ex, exerciseReport(ex, log, state, lookBack(ex, log)), 'nl'));
  };
  const count = (words: string[], result: string) => words.filter((text) => text === result).length;
  const [early, whole] = [told(60), told(ex.scenario.endMinute)];
  expect(count(early, 'zo ver kwam de oefening niet')).toBe(ex.scenario.objectives.length);
  expect(count(whole, 'zo ver kwam de oefening niet')).toBe(0);
  expect(count(whole, 'niet gelukt')).toBeGreaterThan(0);
});

describe('what the group wrote itself', () => {
  const { ex, report } = evening('stroomuitval-72-uur');
  const own = {
    goal: 'Niemand slaapt in de kou',
    notes: { [ex.scenario.debrief[0]!.id]: 'Wij belden nergens aan.' },
    agreed: [ex.scenario.preparations[0]!.id],
  };

  it('stands in the report that is made where it was written', () => {
    const words = allWords(reportDocument({ ...ex }, { ...report, goal: null }, 'nl', own));
    expect(words).toContain('Niemand slaapt in de kou');
    expect(words).toContain('Of dit is gelukt, zegt de groep zelf.');
    expect(words).toContain('Wij belden nergens aan.');
    const agreements = reportDocument(ex, report, 'nl', own)
      .blocks.filter(({ kind }) => kind === 'table')
      .at(-1);
    expect(agreements).toMatchObject({
      kind: 'table',
      rows: [
        [expect.stringMatching(/\w/), '', ''],
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
    });
  });

  it('leaves room to write where nothing was written', () => {
    const blanks = reportDocument(ex, report, 'nl').blocks.filter(({ kind }) => kind === 'blank');
    expect(blanks.length).toBe(ex.scenario.debrief.length + 4);
  });
});

describe('a report written down', () => {
  const nasty: ReportDocument = {
    language: 'nl',
    title: 'A & B',
    blocks: [
      { kind: 'text', text: '<script>alert(1)</script>' },
      { kind: 'text', text: '1. geen lijst' },
      { kind: 'list', items: ['*ster*', '[x](y)'] },
      { kind: 'table', heads: ['a|b', 'n'], rows: [['c\nd', '1']], numbers: [1] },
      { kind: 'blank', label: 'Wie?', lines: 2 },
    ],
  };

  it('as a page: every sign is a sign, and the page says its language', () => {
    const page = writeHtml(nasty);
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(page).toContain('<td class="number">1</td>');
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('as Markdown: no text becomes a list, a link or a column', () => {
    const lines = writeMarkdown(nasty).split('\n');
    expect(lines).toContain('\\<script>alert(1)\\</script>');
    expect(lines).toContain('1\\. geen lijst');
    expect(lines).toContain('- \\*ster\\*');
    expect(lines).toContain('- \\[x\\](y)');
    expect(lines).toContain('| a\\|b | n |');
    expect(lines).toContain('| --- | ---: |');
    expect(lines).toContain('| c d | 1 |');
  });
});
