import { storylineConfig } from '../../exercise/index.ts';
import {
  type CompiledScenario,
  type Decision,
  formatDuration,
  type Inject,
  type Storyline,
} from '../../model/index.ts';
import { DIAGRAM_PARTS, type DiagramPart, reasonText } from './scenario-graph.ts';

/** A plain XState config, as far as a scenario needs one. */
export interface MachineConfig {
  id?: string;
  type?: 'parallel' | 'final';
  initial?: string;
  description?: string;
  tags?: string[];
  states?: Record<string, MachineConfig>;
  on?: Record<string, Turn>;
  /** By milliseconds, as XState counts. */
  after?: Record<string, Turn>;
}

interface Turn {
  target: string;
  reenter?: true;
  description?: string;
}

/** Whether a part, by key, was reached; what was not gets the tag `unreached`. */
export type Reached = (key: string) => boolean;

const MS_A_MINUTE = 60_000;

/**
 * A scenario as one XState machine that any visualiser draws: in parallel its timeline, questions and storylines, with real delays.
 * Conditions stand as events `WHEN n` with their text as description. The engine itself runs storylines from `storylineConfig`.
 */
export function xstateConfig(
  scenario: CompiledScenario,
  drawn: readonly DiagramPart[] = DIAGRAM_PARTS,
  reached: Reached = () => true,
): MachineConfig {
  const marked = (key: string, config: MachineConfig): MachineConfig =>
    reached(key) ? config : { ...config, tags: ['unreached'] };
  const regions = (entries: [string, MachineConfig][]): MachineConfig => ({
    type: 'parallel',
    states: Object.fromEntries(entries),
  });
  const { timeline, decisions, storylines } = scenario;
  const parts: [DiagramPart, MachineConfig][] = [
    ['timeline', regions(timeline.map((inject) => [inject.id, injectConfig(inject, marked)]))],
    ['decisions', regions(decisions.map((decision) => [decision.id, decisionConfig(decision, marked)]))],
    ['storylines', regions(storylines.map((storyline) => [storyline.id, storyConfig(storyline, marked)]))],
  ];
  const filled = parts.filter(([part, { states }]) => drawn.includes(part) && Object.keys(states ?? {}).length > 0);
  return { id: scenario.id, ...regions(filled) };
}

type Mark = (key: string, config: MachineConfig) => MachineConfig;

function injectConfig({ id, at, when, on, shelf }: Inject, marked: Mark): MachineConfig {
  const wait = whenItComes(at, on?.name ?? null, when?.text ?? null, shelf ? 'PLAY' : null, 'played');
  return { initial: 'waiting', states: { waiting: wait, played: marked(`inject/${id}`, { type: 'final' }) } };
}

function decisionConfig({ id, opens, options, closesAfter, fallback }: Decision, marked: Mark): MachineConfig {
  const first =
    typeof fallback === 'string' ? fallback : Object.keys(fallback).find((name) => (fallback[name] ?? 0) > 0);
  const choices = options.map(({ id: option, needs }): [string, Turn] => [
    `CHOOSE ${option}`,
    { target: `closed.${option}`, ...(needs ? { description: needs.text } : {}) },
  ]);
  const fallbackTurn: Turn = { target: `closed.${first ?? options[0]?.id}`, description: formatDuration(closesAfter) };
  return {
    initial: 'waiting',
    states: {
      waiting: whenItComes(opens.at, opens.on?.name ?? null, opens.when?.text ?? null, null, 'open'),
      open: marked(`decision/${id}`, {
        on: Object.fromEntries(choices),
        after: { [closesAfter * MS_A_MINUTE]: fallbackTurn },
      }),
      closed: {
        initial: options[0]?.id ?? '',
        states: Object.fromEntries(
          options.map(({ id: option }) => [option, marked(`option/${id}/${option}`, { type: 'final' })]),
        ),
      },
    },
  };
}

function whenItComes(
  at: Inject['at'],
  event: string | null,
  condition: string | null,
  hand: string | null,
  target: string,
): MachineConfig {
  const description = [at && 'variable' in at ? at.variable : '', condition ?? '']
    .filter((text) => text !== '')
    .join(', ');
  const turn: Turn = { target, ...(description === '' ? {} : { description }) };
  const name = hand ?? event ?? (condition === null ? null : 'WHEN');
  if (name !== null) return { on: { [name]: turn } };
  if (at === null || 'variable' in at) return { on: { AT: turn } };
  const minute = 'minute' in at ? at.minute : at.from;
  return { after: { [minute * MS_A_MINUTE]: turn } };
}

function storyConfig(storyline: Storyline, marked: Mark): MachineConfig {
  const { initial, states } = storylineConfig(storyline);
  const turnsOf = (id: string) => storyline.states.find((state) => state.id === id)?.transitions ?? [];
  return {
    initial,
    states: Object.fromEntries(
      Object.entries(states).map(([id, { type, on = {} }]) => {
        const turns = Object.entries(on);
        const after = turnsOf(id).filter((turn) => turn.after !== null);
        const config: MachineConfig = {
          ...(type === undefined ? {} : { type }),
          on: Object.fromEntries(turns.filter(([event]) => !event.startsWith('AFTER '))),
          after: Object.fromEntries(
            after.map((turn) => [
              (turn.after ?? 0) * MS_A_MINUTE,
              { target: turn.to, reenter: true as const, description: reasonText(turn) },
            ]),
          ),
        };
        if (turns.length === after.length) delete config.on;
        if (after.length === 0) delete config.after;
        return [id, marked(`state/${storyline.id}/${id}`, config)];
      }),
    ),
  };
}
