import {
  type CompiledEffect,
  type CompiledScenario,
  type Decision,
  formatDuration,
  type Inject,
  type Moment,
  type Storyline,
  type StoryTransition,
  type TextKey,
} from '../../model/index.ts';
import { eventsOf } from '../fuzz/leads.ts';

export const DIAGRAM_PARTS = ['timeline', 'decisions', 'storylines'] as const;
export type DiagramPart = (typeof DIAGRAM_PARTS)[number];

/** A part of a scenario as a diagram draws it. */
export interface GraphNode {
  /** Key of the part: `inject/uitval`, `state/amina/bezoek`. */
  key: string;
  kind: 'inject' | 'decision' | 'option' | 'state';
  id: string;
  /** When it comes: `2h`, `2h..4h`, a condition, an event; empty: nothing is said of it. */
  when: string;
  /** What it says. */
  text: TextKey | null;
  /** A storyline begins, or ends, in it. */
  isFirst: boolean;
  isLast: boolean;
}

/** What leads from one part to another. */
export interface GraphEdge {
  from: string;
  to: string;
  label: string;
  /** Taken by time alone: `after` of a storyline, the default of a question. */
  delayed: boolean;
  /** It only says what comes after what, in time. */
  isOrder: boolean;
  /** Key of the transition that it is; null: it is none. */
  key: string | null;
}

/** Parts that belong together: the timeline, one question with its options, one storyline. */
export interface GraphGroup {
  part: DiagramPart;
  id: string;
  title: TextKey | null;
  nodes: GraphNode[];
}

export interface ScenarioGraph {
  groups: GraphGroup[];
  edges: GraphEdge[];
}

/** Timeline, questions and storylines of a scenario as one graph; `parts` are what is drawn of it. */
export function scenarioGraph(
  scenario: CompiledScenario,
  parts: readonly DiagramPart[] = DIAGRAM_PARTS,
): ScenarioGraph {
  const all: GraphGroup[] = [
    { part: 'timeline', id: 'timeline', title: null, nodes: scenario.timeline.map(injectNode) },
    ...scenario.decisions.map(decisionGroup),
    ...scenario.storylines.map(storyGroup),
  ];
  const groups = all.filter(({ part, nodes }) => parts.includes(part) && nodes.length > 0);
  const drawn = new Set(groups.flatMap(({ nodes }) => nodes.map(({ key }) => key)));
  const edges = [
    ...orderEdges(scenario.timeline),
    ...scenario.decisions.flatMap(optionEdges),
    ...scenario.storylines.flatMap(storyEdges),
    ...eventEdges(scenario),
  ];
  return { groups, edges: edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)) };
}

const edge = (from: string, to: string, label: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  from,
  to,
  label,
  delayed: false,
  isOrder: false,
  key: null,
  ...more,
});

function injectNode({ id, at, when, on, shelf, say }: Inject): GraphNode {
  const reasons = [at && momentText(at), on?.name, when?.text].filter((reason) => typeof reason === 'string');
  const text = say?.screen ?? say?.aloud ?? null;
  const base = { key: `inject/${id}`, kind: 'inject', id, text, isFirst: false, isLast: false } as const;
  return { ...base, when: shelf ? 'shelf' : reasons.join(' · ') };
}

/** A moment as an author wrote it: `2h`, `2h..4h`, or the name of a declared duration. */
export function momentText(moment: Moment): string {
  if ('variable' in moment) return moment.variable;
  if ('minute' in moment) return formatDuration(moment.minute);
  return `${formatDuration(moment.from)}..${formatDuration(moment.to)}`;
}

function decisionGroup({ id, ask, opens, options }: Decision): GraphGroup {
  const reasons = [opens.at && momentText(opens.at), opens.on?.name, opens.when?.text];
  const when = reasons.filter((reason) => typeof reason === 'string').join(' · ');
  const ends = { isFirst: false, isLast: false };
  return {
    part: 'decisions',
    id,
    title: null,
    nodes: [
      { key: `decision/${id}`, kind: 'decision', id, when, text: ask, ...ends },
      ...options.map(
        (option): GraphNode => ({
          key: `option/${id}/${option.id}`,
          kind: 'option',
          id: option.id,
          when: option.needs?.text ?? '',
          text: option.label,
          ...ends,
        }),
      ),
    ],
  };
}

function storyGroup({ id, title, initial, states }: Storyline): GraphGroup {
  return {
    part: 'storylines',
    id,
    title,
    nodes: states.map((state) => ({
      key: `state/${id}/${state.id}`,
      kind: 'state',
      id: state.id,
      when: '',
      text: saidOnEntering(state.enter),
      isFirst: state.id === initial,
      isLast: state.final,
    })),
  };
}

function saidOnEntering(effects: readonly CompiledEffect[]): TextKey | null {
  const said = effects.find((effect) => effect.kind === 'say');
  return said?.kind === 'say' ? (said.say.screen ?? said.say.aloud) : null;
}

/** Injects with a fixed minute, one after the other. */
function orderEdges(timeline: readonly Inject[]): GraphEdge[] {
  const timed = timeline
    .flatMap(({ id, at }) => (at && 'minute' in at ? [{ id, minute: at.minute }] : []))
    .sort((a, b) => a.minute - b.minute);
  return timed.slice(1).map(({ id }, place) => {
    return edge(`inject/${timed[place]?.id}`, `inject/${id}`, '', { isOrder: true });
  });
}

function optionEdges({ id, options, fallback, closesAfter }: Decision): GraphEdge[] {
  return options.map((option) => {
    const isDefault = typeof fallback === 'string' ? fallback === option.id : (fallback[option.id] ?? 0) > 0;
    const label = isDefault ? formatDuration(closesAfter) : '';
    return edge(`decision/${id}`, `option/${id}/${option.id}`, label, { delayed: isDefault });
  });
}

function storyEdges({ id, states }: Storyline): GraphEdge[] {
  return states.flatMap((state) =>
    state.transitions.map((turn, place) =>
      edge(`state/${id}/${state.id}`, `state/${id}/${turn.to}`, reasonText(turn), {
        delayed: turn.after !== null,
        key: `transition/${id}/${state.id}/${place}`,
      }),
    ),
  );
}

/** Why a storyline turns: an event, a condition or a time. */
export function reasonText({ on, when, after }: StoryTransition): string {
  return on?.name ?? when?.text ?? formatDuration(after ?? 0);
}

/** From what raises an event to the injects and questions that wait for it. */
function eventEdges(scenario: CompiledScenario): GraphEdge[] {
  const waiting = [
    ...scenario.timeline.map(({ id, on }) => ({ key: `inject/${id}`, event: on?.name })),
    ...scenario.decisions.map(({ id, opens }) => ({ key: `decision/${id}`, event: opens.on?.name })),
  ];
  const raising = [
    ...scenario.timeline.map(({ id, effects }) => ({ key: `inject/${id}`, effects })),
    ...scenario.decisions.flatMap(({ id, options }) =>
      options.map((option) => ({ key: `option/${id}/${option.id}`, effects: option.effects })),
    ),
    ...scenario.storylines.flatMap(({ id, states }) =>
      states.map((state) => ({ key: `state/${id}/${state.id}`, effects: state.enter })),
    ),
  ];
  return raising.flatMap(({ key, effects }) =>
    effects
      .flatMap(eventsOf)
      .flatMap((event) => waiting.filter((wait) => wait.event === event).map((wait) => edge(key, wait.key, event))),
  );
}
