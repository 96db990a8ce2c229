import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM_NAMES } from '../../engine/simulation/index.ts';
import { json, type Ran, SCENARIO, STACK, samenspel, scratchFolder } from './run-samenspel.ts';
import { shortEvening } from './short-evening.ts';

const scratch = scratchFolder();
const session = scratch.path('one.samenspel.json');
let first: Ran;

beforeAll(async () => {
  first = await samenspel('run', SCENARIO, '--seed', '1', '--policy', 'first', '--log', session, '--json');
});
afterAll(() => scratch.remove());

describe('samenspel run', () => {
  it('prints the keys of the contract in their order', async () => {
    expect(first.code).toBe(0);
    expect(Object.keys(json(first))).toEqual(
      ['scenario', 'neighbourhood', 'seed', 'policy', 'engine', 'outcome', 'ticks', 'minutes', 'hash'].concat([
        'households',
        'people',
        'totals',
        'objectives',
      ]),
    );
    const { totals } = json(first);
    expect(Object.keys(totals)).toEqual(['unmetHours', 'help', 'requests', 'reached', 'checked']);
    expect(Object.keys(totals.unmetHours).join()).toBe(
      'water,warmth,cooling,food,care,information,safety,sanitation,contact',
    );
    expect(Object.keys(totals.help).join()).toBe('self,neighbours,initiatives,officials,nobody');
    expect(json(first)).toMatchObject({ seed: '1', policy: 'first', minutes: 72 * 60 });
  });

  it('is the same byte for byte a second time, and another seed is another night', async () => {
    const again = await samenspel('run', SCENARIO, '--seed', '1', '--policy', 'first', '--json');
    expect(again.stdout).toBe(first.stdout);
    const other = await samenspel('run', SCENARIO, '--seed', '2', '--policy', 'first', '--json');
    expect(json(other).hash).not.toBe(json(first).hash);
  });

  it('stops where it is told, with a point an hour', async () => {
    const { minutes, series } = json(await samenspel('run', SCENARIO, '--until', '6h', '--series', '--json'));
    expect(minutes).toBe(360);
    expect(series.minute).toEqual([0, 60, 120, 180, 240, 300, 360]);
    for (const points of Object.values(series)) expect(points).toHaveLength(7);
  });

  it('plays the choices of a file', async () => {
    const choices = '- {at: 2h, choose: {wie-eerst: hulp-nodig}}\n- {at: 4h, choose: {warme-plek: openen}}\n';
    const file = scratch.write('choices.yaml', choices);
    const log = scratch.path('choices.samenspel.json');
    expect((await samenspel('run', SCENARIO, '--policy', file, '--until', '6h', '--log', log)).code).toBe(0);
    const { events } = JSON.parse(readFileSync(log, 'utf8'));
    expect(events.filter((event: { type: string }) => event.type === 'decision.choose')).toMatchObject([
      { decision: 'wie-eerst', option: 'hulp-nodig' },
      { decision: 'warme-plek', option: 'openen' },
    ]);
  });

  it('says in one sentence that a file names what the scenario does not have', async () => {
    const file = scratch.write('wrong.yaml', '- {at: 1h, play: no-such-inject}\n');
    const ran = await samenspel('run', SCENARIO, '--policy', file);
    expect(ran.stderr.trim().split('\n')).toEqual([expect.stringContaining(file)]);
    expect(ran.code).toBe(1);
  });
});

describe('a session in the terminal', () => {
  it('replays to the hash of its run, also through save and load', async () => {
    const ran = await samenspel('replay', session, '--verify', '--json');
    expect(json(ran)).toEqual({ hash: json(first).hash, ok: true, first: null });
    expect(ran.code).toBe(0);
  });

  it('has a hash at every moment', async () => {
    const at = json(await samenspel('replay', session, '--at', '18h', '--json'));
    expect(at.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(at.hash).not.toBe(json(first).hash);
  });

  it('names event, tick and column where a session says something else', async () => {
    const file = JSON.parse(readFileSync(session, 'utf8'));
    const wrong = file.hashes.find((each: { tick: number; columns?: object }) => each.tick > 60 && each.columns);
    wrong.hash = '0000000000000000';
    wrong.columns[Object.keys(wrong.columns)[0] ?? ''] = '00000000';
    const ran = await samenspel('replay', scratch.write('wrong.samenspel.json', JSON.stringify(file)), '--json');
    expect(json(ran)).toMatchObject({
      hash: json(first).hash,
      ok: false,
      first: { seq: wrong.seq, tick: wrong.tick, column: Object.keys(wrong.columns)[0] },
    });
    expect(ran.code).toBe(1);
  });

  it('is laid beside the same night without choices', async () => {
    const ran = await samenspel('compare', session, '--json');
    const { a, b, series, households, skipped } = json(ran);
    expect(a).toEqual(json(first).totals);
    expect(b.unmetHours).not.toEqual(a.unmetHours);
    expect(series.a.minute).toEqual(series.b.minute);
    expect(Object.keys(households[0])).toEqual(['id', 'need', 'a', 'b']);
    expect(skipped).toEqual([]);
    expect(ran.code).toBe(0);
  });

  it('answers why, from the need to a root, in short sentences', async () => {
    const { households } = json(await samenspel('compare', session, '--json'));
    const words = ['--household', households[0].id, '--need', households[0].need];
    const ran = await samenspel('why', session, ...words, '--at', '30h', '--json');
    const { rows, text } = json(ran);
    expect(rows.at(-1)?.cause ?? null).toBeNull();
    expect(text).not.toBe('');
    expect(ran.code).toBe(0);
  });

  it.each([
    ['an empty file', ''],
    ['other JSON', '{"format": 1}'],
    ['half a session', '{"format": 1, "events": ['],
  ])('says in one sentence that %s is no session', async (_, text) => {
    const ran = await samenspel('replay', scratch.write('bad.samenspel.json', text));
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(1);
  });
});

describe('samenspel test and bench', () => {
  const evening = scratch.path('evening');
  mkdirSync(evening);
  scratch.write('evening/scenario.yaml', shortEvening());

  it('plays the recorded plays of the scenario', async () => {
    const ran = await samenspel('test', SCENARIO, '--json');
    expect(json(ran).tests.length).toBeGreaterThan(0);
    expect(json(ran).tests.flatMap((test: { failures: unknown[] }) => test.failures)).toEqual([]);
    expect(ran.code).toBe(0);
  });

  it('measures a run', async () => {
    const result = json(await samenspel('bench', evening, '--runs', '1', '--json'));
    expect(Object.keys(result)).toEqual([
      'households',
      'ticks',
      'msPerRun',
      'prepareMs',
      'householdTicksPerSecond',
      'yardstickRatio',
      'peakMB',
      'msPerSystem',
    ]);
    expect(Object.keys(result.msPerSystem)).toEqual(SYSTEM_NAMES);
    expect(result.msPerSystem.needs).toBeGreaterThan(0);
    expect(result.msPerRun.bare).toBeGreaterThan(0);
    expect(result.ticks).toBe(6 * 4 + 1);
  });
});
