import type { Exercise } from '../exercise/index.ts';
import {
  type AssetKind,
  BARRIERS,
  CAUSES,
  type Cause,
  type CauseRow,
  causeSpec,
  LEDGER_WHATS,
  type LedgerWhat,
  NEEDS,
  type Need,
  SERVICES,
} from '../model/index.ts';
import { causeChain, findNeedRow, type Ledger, type LedgerRow, type World } from '../simulation/index.ts';
import { effectSubject } from './effect-subject.ts';

/** Most links an answer has, the need and the root included: more than a table can follow. */
export const MOST_LINKS = 6;

/** What is asked: why a household (row) lacks something at a tick. */
export interface Question {
  household: number;
  need: Need;
  tick: number;
}

/**
 * The chain of causes of an unmet need as the ledger recorded it at or before a tick: the need first, its root last.
 * No rows when the ledger has none about this need, or the last one says that it was met.
 * `world` (of the tick asked) gives the temperatures that sentences show; without it there are none.
 * What the need was about (a battery running out, a stock) stands as a link of its own after the need.
 * A chain longer than MOST_LINKS loses links from its middle: first feeds that only pass a failure on, then whatever
 * stands before the root; the need and the root always stay.
 */
export function explain(ex: Exercise, ledger: Ledger, question: Question, world?: World): { rows: CauseRow[] } {
  const found = findNeedRow(ledger, question.household, NEEDS.indexOf(question.need), question.tick);
  if (found < 0) return { rows: [] };
  const chain = causeChain(ledger, found);
  if (chain[0]?.band === 0) return { rows: [] };
  const kept = shorten(readLinks(ex, chain, question));
  const values = world ? temperatures(world, question.household) : {};
  return {
    rows: kept.map((link, place) => ({
      tick: link.tick,
      subject: link.subject,
      what: link.what,
      cause: place + 1 < kept.length ? place + 1 : null,
      barrier: place === 0 ? (BARRIERS[chain[0]?.barrier ?? 0] ?? 'none') : 'none',
      parameters: Object.fromEntries(
        (causeSpec(link.what).parameters ?? []).map((id) => [id, ex.model.parameters[id]]),
      ),
      values: SHOWS_DEGREES.has(link.what) ? values : {},
    })),
  };
}

interface Link {
  tick: number;
  subject: string;
  what: Cause;
}

const SHOWS_DEGREES: ReadonlySet<Cause> = new Set<Cause>(['need.warmth', 'need.cooling', 'home-cold', 'weather']);

/** Kinds that go on for a while without their feed, so that an empty battery is what stopped them. */
const BATTERY_KINDS: ReadonlySet<AssetKind> = new Set<AssetKind>([
  'mobile-mast',
  'fibre-hub',
  'water-plant',
  'hospital',
  'fire-station',
]);

const STOCKS: Partial<Record<Need, Cause>> = { water: 'stock.water', food: 'stock.food', care: 'stock.medicine' };

/** The causes that have a row of the ledger to themselves. */
const CAUSE_OF = new Map<LedgerWhat, Cause>(
  LEDGER_WHATS.flatMap((what) => {
    const [cause, ...others] = CAUSES.filter((each) => causeSpec(each).ledger === what);
    return cause !== undefined && others.length === 0 ? [[what, cause] as const] : [];
  }),
);

function readLinks(ex: Exercise, chain: readonly LedgerRow[], question: Question): Link[] {
  const links = chain.map((row, place) => readLink(ex, row, chain[place + 1], question));
  const [need, ...causes] = links.filter((link, place) => place !== 1 || link.what !== 'home-cold');
  const reason = need && chain[0] ? reasonOf(chain[0].reason, need, question) : null;
  return [need, reason, ...causes].filter((link): link is Link => !!link);
}

function reasonOf(reason: LedgerWhat, need: Link, question: Question): Link | null {
  const stock = reason === 'stock-empty' ? STOCKS[question.need] : undefined;
  if (stock) return { ...need, what: stock };
  const cause = CAUSE_OF.get(reason);
  return cause !== undefined && causeSpec(cause).telling ? { ...need, what: cause } : null;
}

function readLink(ex: Exercise, row: LedgerRow, cause: LedgerRow | undefined, question: Question): Link {
  const effect = row.what === 'effect' ? effectSubject(ex, row) : null;
  return {
    tick: row.tick,
    subject: effect?.subject ?? subjectOf(ex, row, question),
    what: effect?.what ?? whatOf(ex, row, cause, question),
  };
}

function subjectOf(ex: Exercise, row: LedgerRow, question: Question): string {
  const { households, assets, venues } = ex.neighbourhood;
  switch (row.subjectKind) {
    case 'asset':
      return `asset/${assets[row.subject]?.id}`;
    case 'venue':
      return `venue/${venues[row.subject]?.id}`;
    case 'weather':
      return 'weather';
    default:
      return `household/${households[row.subjectKind === 'household' ? row.subject : question.household]?.id}`;
  }
}

function whatOf(ex: Exercise, row: LedgerRow, cause: LedgerRow | undefined, question: Question): Cause {
  switch (row.what) {
    case 'need':
      return `need.${NEEDS[row.detail] ?? question.need}`;
    case 'service-off':
      return `service.${SERVICES[row.detail] ?? 'power'}`;
    case 'stock-empty':
      return STOCKS[question.need] ?? 'stock.food';
    case 'asset-down':
      return howAssetFell(ex, row, cause);
    default:
      // what an effect came from is told apart by whoever asks for its subject
      return CAUSE_OF.get(row.what) ?? 'inject';
  }
}

/** An asset whose cause is another asset lost its feed; one with a battery stopped when that was empty. */
function howAssetFell(ex: Exercise, row: LedgerRow, cause: LedgerRow | undefined): Cause {
  if (cause?.subjectKind !== 'asset') return 'asset.failed';
  const kind = ex.neighbourhood.assets[row.subject]?.kind;
  return kind !== undefined && BATTERY_KINDS.has(kind) ? 'asset.backup-empty' : 'asset.feed-lost';
}

function shorten(links: Link[]): Link[] {
  const kept = [...links];
  while (kept.length > MOST_LINKS) {
    const passing = kept.findLastIndex((link, place) => place < kept.length - 2 && link.what === 'asset.feed-lost');
    kept.splice(passing > 0 ? passing : kept.length - 2, 1);
  }
  return kept;
}

function temperatures(world: World, household: number): Record<string, number> {
  const { indoorC, outdoorC } = world.columns;
  return { indoorC: round(indoorC[household] ?? 0), outdoorC: round(outdoorC[0] ?? 0) };
}

const round = (celsius: number): number => Math.round(celsius * 10) / 10;
