import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  matchesSession,
  type OpenedSession,
  openSessionFile,
  type PolicyName,
  replay,
  runPolicy,
  toSessionFile,
} from '../../engine/exercise/index.ts';
import { compileSources, shippedSources } from '../support/compile-sources.ts';

/**
 * Recorded exercises. They carry their own sources, so they hold the engine to its outcome, whatever becomes of the scenario.
 * `UPDATE=1` records them anew from the shipped files; raise OUTCOME with it.
 */
const GOLDENS: { name: string; policy: PolicyName; seed: string }[] = [
  { name: 'none-1', policy: 'none', seed: '1' },
  { name: 'random-2', policy: 'random', seed: '2' },
];
const fileOf = (name: string) => fileURLToPath(new URL(`../golden/${name}.samenspel.json`, import.meta.url));

function record({ name, policy, seed }: (typeof GOLDENS)[number]): void {
  const sources = shippedSources();
  const ex = compileSources(sources, seed);
  const { log, hashes } = runPolicy(ex, policy);
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
    expect(session.hashes.length).toBeGreaterThan(70);
  });

  it.each([false, true])('replays to its hashes (through save and load at every tick: %s)', (verify) => {
    const { ok, first, hash } = replay(ex, session, { verify });
    expect({ ok, first }).toEqual({ ok: true, first: null });
    expect(hash).toBe(session.hashes.at(-1)?.hash);
  });
});
