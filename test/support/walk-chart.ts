import { type AnyMachineSnapshot, type AnyStateMachine, createMachine, initialTransition, transition } from 'xstate';
import {
  decisionStateOf,
  type Exercise,
  type ExerciseState,
  injectStateOf,
  phaseEvent,
  type ScriptStep,
} from '../../engine/exercise/index.ts';
import { stateName } from '../../engine/exercise/state/ask-machine.ts';
import type { MachineConfig } from '../../engine/insight/index.ts';
import type { Decision, ExerciseEvent, Inject, Moment, Storyline } from '../../engine/model/index.ts';

const MS_A_MINUTE = 60_000;

type Part = 'phases' | 'timeline' | 'decisions' | 'storylines';

/** One region of the chart under way. */
interface Region {
  part: Part;
  id: string;
  machine: AnyStateMachine;
  at: AnyMachineSnapshot;
  /** Minute at which it came to where it stands. */
  since: number;
}

interface Coming {
  at: Moment | null;
  on: { name: string } | null;
  when: unknown;
}

/**
 * Walks the statechart of a scenario with what happens in a run: every event of the log and every step of the script must be an
 * arrow of its own region that XState takes, a delay must have passed to the tick, and after each event and tick the regions that
 * moved must stand where the state of the exercise does. Hand it to a replay or fold; what does not fit stands in `missing`.
 */
export class ChartWalk {
  readonly missing: string[] = [];
  steps = 0;
  readonly #regions = new Map<string, Region>();
  readonly #moved = new Set<Region>();
  readonly #ex: Exercise;
  readonly #chart: MachineConfig;
  /** Minute of the tick under way. */
  #now = 0;

  constructor(ex: Exercise, chart: MachineConfig) {
    this.#ex = ex;
    this.#chart = chart;
  }

  onStep = (step: ScriptStep): void => {
    const { timeline, decisions, storylines } = this.#ex.scenario;
    if (step.kind === 'endless') this.#miss('events raise each other for ever');
    else if (step.kind === 'inject') this.#walkInject(timeline[step.place] as Inject);
    else if (step.kind === 'missed') this.#take('timeline', (timeline[step.place] as Inject).id, 'MISSED');
    else if (step.kind === 'opening') this.#walkOpening(decisions[step.place] as Decision, step.shown);
    else if (step.kind === 'closing') this.#walkClosing(decisions[step.place] as Decision, step.choice.option);
    else if (step.kind === 'transition') this.#walkTurn(storylines[step.place] as Storyline, step.from, step.event);
    else this.#enter((storylines[step.place] as Storyline).id, step.state);
  };

  onTick = (state: ExerciseState): void => {
    this.#takeChapter(state);
    this.#compare(state);
    this.#now = state.minute + this.#ex.scenario.step;
  };

  onEvent = (state: ExerciseState, event: ExerciseEvent): void => {
    this.#take('phases', '', phaseEvent(event), state.minute);
    if (event.type === 'phase.enter') this.#takeChapter(state);
    if ('inject' in event) this.#take('timeline', event.inject, event.type, state.minute);
    if (event.type === 'decision.choose') {
      const what = event.option ?? (event.division ? 'divided helpers' : 'own idea');
      this.#take('decisions', event.decision, `decision.choose ${what}`, state.minute);
      this.#stands('decisions', event.decision, `chosen.${what}`);
    } else if ('decision' in event) this.#take('decisions', event.decision, event.type, state.minute);
    this.#compare(state);
  };

  #walkInject(inject: Inject): void {
    this.#takeMoment('timeline', inject.id, inject);
    this.#stands('timeline', inject.id, 'played');
  }

  #walkOpening({ id, opens }: Decision, shown: boolean): void {
    if (shown) this.#takeMoment('decisions', id, opens);
    else this.#take('decisions', id, 'OPEN_UNSEEN');
  }

  #walkClosing({ id, closesAfter }: Decision, option: string | null): void {
    this.#takeAfter('decisions', id, closesAfter);
    this.#stands('decisions', id, `closed.${option ?? 'divided helpers'}`);
  }

  #walkTurn({ id, states }: Storyline, from: string, event: string): void {
    this.#stands('storylines', id, from);
    const place = /^AFTER (\d+)$/.exec(event)?.[1];
    if (place === undefined) {
      this.#take('storylines', id, event);
      return;
    }
    const after = states.find((state) => state.id === from)?.transitions[Number(place)]?.after;
    this.#takeAfter('storylines', id, after ?? Number.NaN);
  }

  #enter(id: string, state: string): void {
    this.#stands('storylines', id, state);
    const region = this.#region('storylines', id);
    if (region) region.since = this.#now;
  }

  /** The chapter that the clock brought, where it differs from the one of the chart. */
  #takeChapter({ small: { phase }, minute }: ExerciseState): void {
    const region = this.#region('phases', '');
    if (!region || typeof phase === 'string' || !('play' in phase)) return;
    if (stateName(region.at.value) !== `play.${phase.play}`) this.#take('phases', '', `CHAPTER ${phase.play}`, minute);
  }

  /** The arrow by which a moment comes: an event, a condition, a delay from the start, or a minute that somebody named. */
  #takeMoment(part: Part, id: string, { at, on, when }: Coming): void {
    const from = this.#nameOf(part, id);
    const event = on?.name ?? (when ? 'WHEN' : null);
    if (from === 'timed' || (event === null && (from !== 'waiting' || at === null || 'variable' in at))) {
      this.#take(part, id, 'AT');
    } else if (event !== null) this.#take(part, id, event);
    else if (at && 'minute' in at) this.#takeAfter(part, id, at.minute);
    else if (at && 'from' in at) this.#takeAfter(part, id, at.from, at.to);
  }

  /** The arrow of a delay (minutes): it has passed in this tick and in none before it, or somewhere in the range. */
  #takeAfter(part: Part, id: string, from: number, to = from): void {
    const region = this.#region(part, id);
    if (!region) return;
    const passed = this.#now - region.since;
    if (!(passed >= from && passed < to + this.#ex.scenario.step)) {
      this.#miss(`${part}/${id}: after ${passed} minutes, not ${from}`);
    }
    this.#take(part, id, `xstate.after.${from * MS_A_MINUTE}.${id}.${stateName(region.at.value)}`);
  }

  #take(part: Part, id: string, type: string, minute = this.#now): void {
    this.steps++;
    const region = this.#region(part, id);
    if (!region) return;
    if (!region.at.can({ type })) {
      this.#miss(`${part}/${id}: no arrow "${type}" from ${stateName(region.at.value)}`);
      return;
    }
    region.at = transition(region.machine, region.at, { type })[0] as AnyMachineSnapshot;
    region.since = minute;
    this.#moved.add(region);
  }

  /** Whether every region that moved stands where the state of the exercise does. */
  #compare({ small }: ExerciseState): void {
    const { timeline } = this.#ex.scenario;
    for (const { part, id } of this.#moved) {
      if (part === 'phases') this.#stands(part, id, stateName(small.phase));
      if (part === 'storylines') this.#stands(part, id, small.storylines[id]?.state ?? 'untold');
      if (part === 'decisions') this.#stands(part, id, decisionStateOf(small.decisions[id]));
      const inject = part === 'timeline' && timeline.find((each) => each.id === id);
      if (inject) this.#stands(part, id, injectStateOf(inject, small.injects[id]));
    }
    this.#moved.clear();
  }

  #stands(part: Part, id: string, where: string): void {
    const found = this.#nameOf(part, id);
    if (found === where || found.startsWith(`${where}.`)) return;
    this.#miss(`${part}/${id} stands in ${found}, the run in ${where}`);
  }

  #nameOf(part: Part, id: string): string {
    const region = this.#region(part, id);
    return region ? stateName(region.at.value) : 'nowhere';
  }

  #region(part: Part, id: string): Region | null {
    const key = `${part}/${id}`;
    const known = this.#regions.get(key);
    if (known) return known;
    const whole = this.#chart.states?.[part];
    const config = part === 'phases' ? whole : whole?.states?.[id];
    if (!config) {
      this.#miss(`${key} is not in the chart`);
      return null;
    }
    const machine = createMachine({ id, ...config } as never) as unknown as AnyStateMachine;
    const region: Region = { part, id, machine, at: initialTransition(machine)[0] as AnyMachineSnapshot, since: 0 };
    this.#regions.set(key, region);
    return region;
  }

  #miss(text: string): void {
    this.missing.push(`${this.#now}: ${text}`);
  }
}
