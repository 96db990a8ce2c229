import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../engine/exercise/index.ts';
import { explain, MOST_LINKS } from '../../engine/insight/explain.ts';
import {
  BARRIERS,
  LEDGER_WHATS,
  type LedgerWhat,
  NEEDS,
  type Need,
  parameterValues,
  SERVICES,
} from '../../engine/model/index.ts';
import {
  addRow,
  createLedger,
  LEDGER_SUBJECTS,
  type Ledger,
  type LedgerSubject,
} from '../../engine/simulation/world/ledger.ts';

const assets = [
  { id: 'os', kind: 'substation' },
  { id: 'verdeler', kind: 'transformer' },
  { id: 'kast', kind: 'transformer' },
  { id: 'mast', kind: 'mobile-mast' },
];
const exercise = {
  neighbourhood: { households: [{ id: 'a1' }, { id: 'wl-12' }], assets, venues: [{ id: 'buurthuis' }] },
  scenario: {
    timeline: [{ id: 'uitval' }],
    decisions: [{ id: 'sleutel', options: [{ id: 'open' }, { id: 'wacht' }] }],
  },
  model: { parameters: parameterValues() },
} as unknown as Exercise;

const HOUSEHOLD = 1;
type Written = { kind: LedgerSubject; subject: number; what: LedgerWhat; detail?: number; tick?: number };

/** Writes a chain, its root first, ending in a row about the need; returns the ledger. */
function ledgerOf(
  need: Need,
  chain: Written[],
  more: { barrier?: number; band?: number; tick?: number; reason?: LedgerWhat } = {},
): Ledger {
  const ledger = createLedger();
  const { barrier = 0, band = 4, tick = 9, reason = 'need' } = more;
  let cause = -1;
  for (const row of chain) {
    const codes = [LEDGER_SUBJECTS.indexOf(row.kind), row.subject, LEDGER_WHATS.indexOf(row.what)] as const;
    cause = addRow(ledger, row.tick ?? 0, ...codes, row.detail ?? 0, 0, cause, 0);
  }
  addRow(ledger, tick, 0, HOUSEHOLD, 0, NEEDS.indexOf(need), band, cause, barrier, LEDGER_WHATS.indexOf(reason));
  return ledger;
}

const inject: Written = { kind: 'effect', subject: 0, what: 'effect', detail: 1 };
const down = (subject: number): Written => ({ kind: 'asset', subject, what: 'asset-down' });
const off = (service: (typeof SERVICES)[number]): Written => ({
  kind: 'household',
  subject: HOUSEHOLD,
  what: 'service-off',
  detail: SERVICES.indexOf(service),
});
const ask = (ledger: Ledger, need: Need, tick = 20) =>
  explain(exercise, ledger, { household: HOUSEHOLD, need, tick }).rows;

describe('explain', () => {
  const cold: Written = { kind: 'household', subject: HOUSEHOLD, what: 'home-cold' };

  test('walks from the need to the root and says why help did not come', () => {
    const barrier = BARRIERS.indexOf('no-tie');
    const rows = ask(ledgerOf('warmth', [inject, down(0), off('power'), off('heating'), cold], { barrier }), 'warmth');
    expect(rows.map((row) => `${row.subject} ${row.what}`)).toEqual([
      'household/wl-12 need.warmth',
      'household/wl-12 service.heating',
      'household/wl-12 service.power',
      'asset/os asset.failed',
      'inject/uitval inject',
    ]);
    expect(rows.map((row) => row.cause)).toEqual([1, 2, 3, 4, null]);
    expect(rows.map((row) => row.barrier)).toEqual(['no-tie', 'none', 'none', 'none', 'none']);
    expect(Object.keys(rows[0]?.parameters ?? {})).toContain('limitC');
  });

  test('a chain that is too long loses feeds that only pass the failure on, never the need or the root', () => {
    const long = [inject, down(0), down(1), down(2), down(1), off('power'), off('heating'), cold];
    const rows = ask(ledgerOf('warmth', long), 'warmth');
    expect(rows).toHaveLength(MOST_LINKS);
    expect(rows[0]?.what).toBe('need.warmth');
    expect(rows.at(-2)).toMatchObject({ subject: 'asset/os', what: 'asset.failed' });
    expect(rows.at(-1)).toMatchObject({ what: 'inject', cause: null });
  });

  test.each([
    ['a mast without feed', down(3), 'asset.backup-empty'],
    ['a transformer without feed', down(1), 'asset.feed-lost'],
  ] as const)('%s: what stopped it', (_, asset, what) => {
    const rows = ask(ledgerOf('information', [inject, down(0), asset, off('mobile')]), 'information');
    expect(rows[2]).toMatchObject({ what });
  });

  test.each([
    ['water', 'stock-empty', 'stock.water'],
    ['care', 'stock-empty', 'stock.medicine'],
    ['food', 'stock-empty', 'stock.food'],
    ['food', 'no-hot-meal', 'no-hot-meal'],
    ['care', 'device-empty', 'device-empty'],
  ] as const)('%s for the reason %s says %s before its cause', (need, reason, what) => {
    const rows = ask(ledgerOf(need, [inject, down(0), off('power')], { reason }), need);
    expect(rows.map((row) => row.what)).toEqual([`need.${need}`, what, 'service.power', 'asset.failed', 'inject']);
    expect(rows.map((row) => row.cause)).toEqual([1, 2, 3, 4, null]);
  });

  test('a decision is named with its option', () => {
    const decision: Written = { kind: 'effect', subject: 0, what: 'effect', detail: 102 };
    const rows = ask(ledgerOf('contact', [decision]), 'contact');
    expect(rows.at(-1)).toMatchObject({ subject: 'decision/sleutel/wacht', what: 'decision' });
  });

  test('it is silent about a need that is met, that no row is about, or that comes later', () => {
    expect(ask(ledgerOf('warmth', [inject], { band: 0 }), 'warmth')).toEqual([]);
    expect(ask(ledgerOf('warmth', [inject]), 'water')).toEqual([]);
    expect(ask(ledgerOf('warmth', [inject], { tick: 21 }), 'warmth', 20)).toEqual([]);
  });
});
