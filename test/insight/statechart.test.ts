import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { foldPath } from '../../engine/exercise/index.ts';
import { type MachineConfig, xstateConfig } from '../../engine/insight/index.ts';
import type { ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, PLAY, START, session, tinyExercise } from '../support/tiny-exercise.ts';
import { above, decision, fromMinute, inject, option, say, storyline, storyState } from '../support/tiny-scenario.ts';
import { ChartWalk } from '../support/walk-chart.ts';

const go = (to: string, changes: object) => ({ to, on: null, when: null, after: null, ...changes });
const at = (minute: number) => ({ at: { minute }, on: null, when: null });
const BELL = { name: 'BELL', subject: -1, share: 0 };

/** An evening in which every kind of thing happens: all that a chart can hold is walked. */
const ex = tinyExercise({
  chapters: [
    { id: 'first', title: 't', from: 0, to: 600, minutes: { lang: 10 } },
    { id: 'last', title: 't', from: 900, to: 1440, minutes: { lang: 10 } },
  ],
  timeline: [
    inject('dark', { at: { minute: 0 } }),
    inject('bell', { at: { minute: 50 }, effects: [{ kind: 'raise', event: 'BELL' }] }),
    inject('heard', { on: BELL, effects: [{ kind: 'add', variable: 'calls', value: 5 }] }),
    inject('busy', { when: above('calls', 3) }),
    inject('each', { when: fromMinute(120), repeat: true }),
    inject('drawn', { at: { from: 100, to: 200 } }),
    inject('never', { at: { minute: 60 }, chance: 0.000001 }),
    inject('reserve', { shelf: true }),
    inject('later', { at: { minute: 700 } }),
    inject('held', { at: { minute: 70 } }),
    inject('left-out', { at: { minute: 70 } }),
  ],
  decisions: [
    decision('warm', { opens: at(15), closesAfter: 120, options: [option('yes'), option('no')] }),
    decision('night', { opens: at(30), closesAfter: 60 }),
    decision('own', { opens: at(15) }),
    decision('other-cut', { opens: at(15), closesAfter: 45, cuts: ['kort'] }),
    decision('by-hand', { opens: at(1400) }),
    decision('who', {
      ...{ kind: 'divide', helpers: 6, fallback: { doors: 4, hall: 2 }, opens: at(15) },
      options: [option('doors'), option('hall'), option('rest')],
    }),
    decision('who-else', {
      ...{ kind: 'divide', helpers: 6, fallback: { doors: 6 }, opens: at(15), closesAfter: 60 },
      options: [option('doors'), option('hall')],
    }),
  ],
  storylines: [
    storyline('neighbour', [
      storyState('home', { transitions: [go('cold', { when: above('calls', 3) })] }),
      storyState('cold', {
        enter: [{ kind: 'say', say: say('storylines.neighbour.cold') }],
        transitions: [go('away', { after: 100 })],
      }),
      storyState('away', { final: true }),
    ]),
    storyline('listener', [
      storyState('quiet', { transitions: [go('told', { on: BELL })] }),
      storyState('told', { final: true }),
    ]),
  ],
});
const order = (type: string, changes: object) => ({ type, by: 'facilitator', ...changes }) as ExerciseOrder;
const choose = (id: string, changes: object) => order('decision.choose', { decision: id, ...changes });
const evening = session(ex, [
  START,
  order('phase.enter', { phase: 'briefing' }),
  order('note.add', {}),
  PLAY,
  advanceTo(0),
  order('inject.hold', { inject: 'held' }),
  order('inject.skip', { inject: 'left-out' }),
  order('inject.edit', { inject: 'later', at: 65 }),
  advanceTo(45),
  choose('warm', { option: 'yes' }),
  choose('own', {}),
  choose('who', { division: { doors: 3, hall: 3 } }),
  order('decision.open', { decision: 'by-hand' }),
  order('decision.close', { decision: 'by-hand' }),
  order('phase.enter', { phase: 'pause' }),
  order('inject.play', { inject: 'reserve' }),
  PLAY,
  advanceTo(1000),
  order('phase.enter', { phase: 'look-back' }),
]);

function walked(chart: MachineConfig) {
  const walk = new ChartWalk(ex, chart);
  foldPath(ex, evening.log.events, walk);
  return walk;
}
const chart = () => structuredClone(xstateConfig(ex.scenario));
/** The state of a chart by its path, to plant a fault in it. */
function stateAt(config: MachineConfig, path: string): MachineConfig {
  return path.split('/').reduce((state, name) => state.states?.[name] ?? expect.fail(`no ${path}`), config);
}

describe('the statechart of a scenario', () => {
  it('is plain JSON that XState accepts, and stands where an evening begins', () => {
    expect(JSON.parse(JSON.stringify(chart()))).toEqual(chart());
    const [first] = initialTransition(createMachine(chart() as never));
    expect(first.value).toMatchObject({
      phases: { welcome: 'unset' },
      timeline: { dark: 'waiting', reserve: 'shelved' },
      decisions: { warm: 'waiting' },
      storylines: { neighbour: 'home' },
    });
  });

  it('is walked by an evening in which everything happens', () => {
    expect(evening.refused.filter((code) => code !== null)).toEqual([]);
    const walk = walked(chart());
    expect(walk.missing).toEqual([]);
    expect(walk.steps).toBeGreaterThan(40);
  });

  /** Where an arrow is taken away or led elsewhere: every kind of arrow that the evening takes. */
  const PLANTED: [string, string, string, string | null][] = [
    ['timeline/dark/waiting', 'after', '0', null],
    ['timeline/bell/waiting', 'after', '3000000', 'held'],
    ['timeline/heard/waiting', 'on', 'BELL', null],
    ['timeline/busy/waiting', 'on', 'WHEN', 'timed'],
    ['timeline/drawn/waiting', 'after', '6000000', null],
    ['timeline/never/waiting', 'on', 'MISSED', 'played'],
    ['timeline/reserve/shelved', 'on', 'inject.play', 'held'],
    ['timeline/later/waiting', 'on', 'inject.edit', 'held'],
    ['timeline/later/timed', 'on', 'AT', null],
    ['timeline/held/waiting', 'on', 'inject.hold', 'skipped'],
    ['timeline/left-out/waiting', 'on', 'inject.skip', null],
    ['decisions/warm/waiting', 'after', '900000', null],
    ['decisions/warm/open', 'on', 'decision.choose yes', 'chosen.no'],
    ['decisions/own/open', 'on', 'decision.choose own idea', null],
    ['decisions/night/open', 'after', '3600000', 'chosen'],
    ['decisions/other-cut/waiting', 'on', 'OPEN_UNSEEN', 'open'],
    ['decisions/other-cut/unseen', 'after', '2700000', null],
    ['decisions/by-hand/waiting', 'on', 'decision.open', 'unseen'],
    ['decisions/by-hand/open', 'on', 'decision.close', null],
    ['decisions/who/open', 'on', 'decision.choose divided helpers', null],
    ['decisions/who-else/open', 'after', '3600000', null],
    ['storylines/neighbour/home', 'on', 'WHEN 0', 'away'],
    ['storylines/neighbour/cold', 'after', '6000000', 'home'],
    ['storylines/listener/quiet', 'on', 'BELL', null],
    ['phases/briefing', 'on', 'note.add', null],
    ['phases/play', 'on', 'CHAPTER first', '.last'],
    ['phases/play', 'on', 'CHAPTER between chapters', null],
    ['phases/pause', 'on', 'inject.play', null],
    ['phases/play', 'on', 'phase.enter look-back', 'closed'],
  ];

  it.each(PLANTED)('no longer fits that evening when at %s (%s %s) its arrow leads to %s', (path, kind, name, to) => {
    const faulty = chart();
    const arrows = stateAt(faulty, path)[kind as 'on' | 'after'] ?? {};
    expect(Object.keys(arrows)).toContain(name);
    if (to === null) delete arrows[name];
    else arrows[name] = to;
    expect(walked(faulty).missing).not.toEqual([]);
  });

  it('no longer fits that evening when a delay is a tick longer', () => {
    const faulty = chart();
    const cold = stateAt(faulty, 'storylines/neighbour/cold');
    cold.after = { 6900000: cold.after?.[6_000_000] ?? 'away' };
    expect(walked(faulty).missing).not.toEqual([]);
  });
});
