import type { PlayStep } from '../../exercise/index.ts';
import type { Cut } from '../../model/index.ts';
import { type Evening, type FuzzBase, playEvening } from './play-evening.ts';
import type { Breach } from './run-laws.ts';
import { shrinkList } from './shrink.ts';

/** An evening that broke a law, with as little in it as still breaks it. */
export interface Failure {
  seed: string;
  cut: Cut;
  preparations: string[];
  choices: PlayStep[];
  breach: Breach;
}

/** Times that an evening is played again to make it shorter. */
const MOST_PLAYS = 120;

/** Leaves out of an evening whatever it can miss and still break the same law. Null when it broke none. */
export function shrinkEvening(base: FuzzBase, evening: Evening, onPlay?: () => void): Failure | null {
  const { seed, cut, breach } = evening;
  if (breach === null) return null;
  let last = breach;
  const fails = (choices: readonly PlayStep[], preparations: readonly string[]): boolean => {
    onPlay?.();
    const again = playEvening(base, {
      seed,
      cut,
      luck: seed,
      policy: choices,
      preparations: [...preparations],
      used: [],
      after: null,
      foldsLog: breach.law === 'log',
    });
    if (again.breach?.law !== breach.law) return false;
    last = again.breach;
    return true;
  };
  const choices = shrinkList(evening.choices, (fewer) => fails(fewer, evening.preparations), MOST_PLAYS);
  const preparations = shrinkList(evening.preparations, (fewer) => fails(choices, fewer), MOST_PLAYS);
  return { seed, cut, preparations: [...preparations], choices: [...choices], breach: last };
}
