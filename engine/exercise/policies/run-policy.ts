import type { Cut, Minutes, RefusalCode, StateHash } from '../../model/index.ts';
import type { Ledger } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { ScriptStep } from '../script/script-step.ts';
import type { ExerciseState, TimedFact } from '../state/exercise-state.ts';
import type { Log } from '../state/log.ts';
import { startCourse } from './course.ts';
import { first } from './first.ts';
import { helpful } from './helpful.ts';
import { leastUsed, type UseCounts } from './least-used.ts';
import { none } from './none.ts';
import { type PlayFile, type PlayStep, playFile } from './play-file.ts';
import type { Policy } from './policy.ts';
import { luck, random } from './random.ts';

export const POLICIES = ['none', 'first', 'random', 'least-used', 'helpful'] as const;
export type PolicyName = (typeof POLICIES)[number];

export interface PolicyOptions {
  /** `lang` without it. */
  cut?: Cut;
  /** The end of the scenario without it. */
  untilMinute?: Minutes;
  tableStreets?: string[];
  /** Ids of preparations that were made before the exercise. */
  preparations?: string[];
  /** A preparation that could not be made. */
  onUnprepared?: (preparation: string, code: RefusalCode) => void;
  /** For `least-used`: kept by the caller over a batch of runs. */
  used?: UseCounts;
  /** For a play file: a step that was refused. */
  onRefused?: (step: PlayStep, code: RefusalCode) => void;
  /** Called after each tick; the state is valid only during the call. */
  onTick?: (state: ExerciseState, facts: TimedFact[]) => void;
  /** Whether hashes are taken on the way; else only the last one. */
  hashes?: boolean;
  /** Is told what the script does; for coverage. */
  onStep?: (step: ScriptStep) => void;
}

export interface PolicyRun {
  log: Log;
  state: ExerciseState;
  /** Every fourth tick and at the end. */
  hashes: StateHash[];
  /** null when the exercise keeps none. */
  ledger: Ledger | null;
}

/** The player that a policy stands for. */
export function policyOf(ex: Exercise, policy: PolicyName | PlayFile, options: PolicyOptions = {}): Policy {
  if (typeof policy !== 'string') return playFile(ex, policy, options.onRefused);
  switch (policy) {
    case 'none':
      return none;
    case 'first':
      return first(ex);
    case 'random':
      return random(ex, luck(ex.seed));
    case 'least-used':
      return random(ex, leastUsed(ex.seed, options.used ?? new Map()));
    case 'helpful':
      return helpful(ex);
  }
}

/** Plays an exercise headless from start to end (`formats.md`, Policies). The log it returns folds to the same state. */
export function runPolicy(ex: Exercise, policy: PolicyName | PlayFile, options: PolicyOptions = {}): PolicyRun {
  return runPlayer(ex, policyOf(ex, policy, options), options);
}

/** Lets a player play an exercise from start to end. */
export function runPlayer(ex: Exercise, player: Policy, options: PolicyOptions = {}): PolicyRun {
  const { cut = 'lang', tableStreets = [], preparations = [], hashes, onTick, onStep, onUnprepared } = options;
  const until = Math.min(options.untilMinute ?? ex.scenario.endMinute, ex.scenario.endMinute);
  const course = startCourse(ex, { cut, tableStreets, preparations, hashes, onTick, onStep, onRefused: onUnprepared });
  while (course.next <= until) {
    player.act(course);
    course.tick();
  }
  return course.finish();
}
