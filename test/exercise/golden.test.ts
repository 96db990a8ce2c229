import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  matchesSession,
  type OpenedSession,
  openSessionFile,
  type PolicyName,
  type PolicyOptions,
  replay,
  runPolicy,
  toSessionFile,
} from '../../engine/exercise/index.ts';
import { xstateConfig } from '../../engine/insight/index.ts';
import { compileSources, shippedSources } from '../support/compile-sources.ts';
import { SHIPPED_SCENARIOS } from '../support/shipped.ts';
import { SIZES } from '../support/sizes.ts';
import { ChartWalk } from '../support/walk-chart.ts';

interface Golden {
  name: string;
  scenario: string;
  hood: string;
  policy: PolicyName;
  seed: string;
  options?: PolicyOptions;
}

const prepared: PolicyOptions = { preparations: ['contactlijst', 'straatcontacten'] };

/**
 * Recorded exercises, two of every scenario. They carry their own sources, so they hold the engine to its outcome, whatever
 * becomes of the scenario. `UPDATE=1` records them anew from the shipped files; raise OUTCOME with it.
 */
const GOLDENS: Golden[] = [
  { name: 'none-1', scenario: 'stroomuitval-72-uur', hood: 'wilgenhoek', policy: 'none', seed: '1' },
  { name: 'random-2', scenario: 'stroomuitval-72-uur', hood: 'wilgenhoek', policy: 'random', seed: '2' },
  ...SHIPPED_SCENARIOS.filter((scenario) => scenario !== 'stroomuitval-72-uur').flatMap((scenario, place): Golden[] => [
    { name: `${scenario}-random-2`, scenario, hood: 'wilgenhoek', policy: 'random', seed: '2' },
    {
      name: `${scenario}-first-3`,
      scenario,
      hood: place % 2 === 0 ? 'heiderode' : 'torenzicht',
      policy: 'first',
      seed: '3',
      options: prepared,
    },
  ]),
];
const fileOf = (name: string) => fileURLToPath(new URL(`../golden/${name}.samenspel.json`, import.meta.url));

function record({ name, scenario, hood, policy, seed, options }: Golden): void {
  const sources = shippedSources(scenario, hood);
  const ex = compileSources(sources, seed);
  const { log, hashes } = runPolicy(ex, policy, options);
  mkdirSync(fileURLToPath(new URL('../golden/', import.meta.url)), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(toSessionFile(ex, { log, sources, hashes, end: true }))}\n`);
}

function open(name: string): OpenedSession {
  const opened = openSessionFile(readFileSync(fileOf(name), 'utf8'));
  if ('fault' in opened) throw new Error(`${opened.fault} ${opened.at} ${opened.message}`);
  return opened;
}

describe.each(GOLDENS)('the recorded session $name', (golden) => {
  if (process.env.UPDATE === '1') record(golden);
  const { session, sources, sameOutcome } = open(golden.name);
  const ex = compileSources(sources, session.seed);

  it('was made with this outcome, of these models', () => {
    expect(sameOutcome).toBe(true);
    expect(matchesSession(session, ex.scenario, ex.neighbourhood)).toEqual({ scenario: true, neighbourhood: true });
    const fourTicks = 4 * ex.scenario.step;
    expect(session.hashes.length).toBeGreaterThanOrEqual(Math.floor(ex.scenario.endMinute / fourTicks));
  });

  const isShort = ex.scenario.endMinute / ex.scenario.step <= SIZES.reloadedTicks;
  it.each(isShort ? [false, true] : [false])(
    'replays to its hashes (through save and load at every tick: %s)',
    (verify) => {
      const walk = new ChartWalk(ex, xstateConfig(ex.scenario));
      const { ok, first, hash } = replay(ex, session, { ...walk, verify });
      expect({ ok, first }).toEqual({ ok: true, first: null });
      expect(hash).toBe(session.hashes.at(-1)?.hash);
      // Whatever happened in it is an arrow of the statechart of its scenario.
      expect(walk.missing).toEqual([]);
      expect(walk.steps).toBeGreaterThan(session.events.length);
    },
  );
});
