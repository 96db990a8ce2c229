import {
  append,
  EMPTY_LOG,
  type Exercise,
  type ExerciseState,
  foldPath,
  type Log,
  nextMoment,
  nextTickMinute,
  openDecisions,
  pathTo,
  startState,
  undo,
} from '../../exercise/index.ts';
import type { Cut, Decision, ExerciseOrder, Minutes, RefusalCode } from '../../model/index.ts';

/** What the player wants chosen when a question opens: an option, or helpers per option. */
export type Wish = { option: string } | { division: Record<string, number> };

/** An option of an open question, with the letter that chooses it. */
export interface Choosable {
  letter: string;
  decision: Decision;
  option: string;
  available: boolean;
}

/** How an exercise is begun. */
export interface PlaySetting {
  cut: Cut;
  /** Streets where the people at the table live. */
  streets: string[];
  preparations: string[];
  wishes: ReadonlyMap<string, Wish>;
}

/** Letters of options; those that are commands are left out. */
const LETTERS = 'abcdefghijlmrtwyz';

/** One exercise that is played in the terminal: the log is the truth, the state its fold. */
export class TerminalPlay {
  readonly ex: Exercise;
  readonly cut: Cut;
  log: Log = EMPTY_LOG;
  state: ExerciseState;
  /** Events before the first tick: they are not taken back. */
  private readonly begun: number;
  /** Chosen by itself as soon as its question opens. */
  private readonly wishes: Map<string, Wish>;

  constructor(ex: Exercise, { cut, streets, preparations, wishes }: PlaySetting) {
    this.ex = ex;
    this.cut = cut;
    this.wishes = new Map(wishes);
    this.state = startState(ex);
    this.order({ type: 'exercise.start', by: 'facilitator', cut, calm: false, tableStreets: streets });
    if (preparations.length > 0) this.order({ type: 'phase.enter', by: 'facilitator', phase: 'briefing' });
    for (const preparation of preparations) this.order({ type: 'preparation.choose', by: 'table', preparation });
    this.order({ type: 'phase.enter', by: 'facilitator', phase: 'play' });
    this.begun = this.log.events.length;
    // The first tick is made before anybody can do anything, as when a recorded play is played again.
    this.advance(0);
  }

  get isOver(): boolean {
    return nextTickMinute(this.ex, this.state) > this.ex.scenario.endMinute;
  }

  /** Why it is refused; null: it is done. */
  order(order: ExerciseOrder): RefusalCode | null {
    const { log, state, refused } = append(this.ex, this.log, this.state, order);
    this.log = log;
    this.state = state;
    return refused;
  }

  /** To the last tick at or before a minute, at least one; where a wished choice opens on the way, it is made. */
  advance(to: Minutes): void {
    const end = Math.min(to, this.ex.scenario.endMinute);
    do {
      const stop = this.wishes.size > 0 ? nextTickMinute(this.ex, this.state) : end;
      this.order({ type: 'clock.advance', by: 'system', to: Math.max(stop, nextTickMinute(this.ex, this.state)) });
      this.grantWishes();
    } while (nextTickMinute(this.ex, this.state) <= end);
  }

  /** To the next thing that happens for the table. */
  next(): void {
    const minute = nextMoment(this.ex, this.state);
    if (minute !== null) this.advance(minute);
  }

  /** One tick, or so many minutes; where a question opens on the way, the clock stands still, as on the screen. */
  step(minutes: Minutes | null): void {
    const before = openDecisions(this.ex, this.state).map(({ decision }) => decision);
    const to = this.state.minute + (minutes ?? this.ex.scenario.step);
    do {
      if (this.isOver) return;
      this.advance(nextTickMinute(this.ex, this.state));
      if (openDecisions(this.ex, this.state).some(({ decision }) => !before.includes(decision))) return;
    } while (nextTickMinute(this.ex, this.state) <= to);
  }

  /** Takes the last act back; false when there is none. */
  undo(): boolean {
    const before = undo(this.log);
    if (before === this.log || pathTo(before, before.head).length < this.begun) return false;
    this.log = before;
    this.state = foldPath(this.ex, pathTo(before, before.head));
    return true;
  }

  /** Options of all questions that the table has before it, lettered in order. */
  choosable(): Choosable[] {
    const { decisions } = this.ex.scenario;
    const all = openDecisions(this.ex, this.state).flatMap(({ decision: row, options }) => {
      const decision = decisions[row] as Decision;
      return options.map(({ index, available }) => ({
        decision,
        option: decision.options[index]?.id ?? '',
        available,
      }));
    });
    return all.map((each, place) => ({ ...each, letter: LETTERS[place] ?? String(place + 1) }));
  }

  private grantWishes(): void {
    for (const [decision, wish] of this.wishes) {
      if (this.state.small.decisions[decision]?.shown !== true) continue;
      this.wishes.delete(decision);
      this.order({ type: 'decision.choose', by: 'table', decision, ...wish });
    }
  }
}
