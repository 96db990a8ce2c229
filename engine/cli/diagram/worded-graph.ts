import { type DiagramPart, type GraphEdge, type GraphNode, scenarioGraph } from '../../insight/index.ts';
import { type Language, sayTerminal, scenarioText } from '../../texts/index.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';

/** The graph of a scenario with its words in one language, and what was never reached marked. Plain text: nothing is escaped yet. */
export interface WordedGraph {
  title: string;
  groups: { title: string; nodes: WordedNode[] }[];
  edges: WordedEdge[];
}

export interface WordedNode extends Omit<GraphNode, 'text'> {
  /** One line each: its id, when it comes, what it says. */
  lines: string[];
  unreached: boolean;
}

export interface WordedEdge extends GraphEdge {
  unreached: boolean;
}

/** What a node says is cut off after so many letters; a line of it breaks after so many. */
const MOST_LETTERS = 90;
const LINE_LETTERS = 34;

/** @param hits times that each part was reached, by key; null: it was not counted */
export function wordedGraph(
  { scenario, texts }: OpenedScenario,
  parts: readonly DiagramPart[],
  hits: ReadonlyMap<string, number> | null,
  language: Language,
): WordedGraph {
  const graph = scenarioGraph(scenario, parts);
  const unreached = (key: string | null): boolean => key !== null && hits?.get(key) === 0;
  const words = (key: string | null) => scenarioText(texts, language, key);
  return {
    title: words('title') || scenario.id,
    groups: graph.groups.map(({ id, part, title, nodes }) => ({
      title: part === 'timeline' ? sayTerminal(language, 'diagram.timeline') : words(title) || id,
      nodes: nodes.map(({ text, ...node }) => ({
        ...node,
        lines: [node.id, ...whenLines(node.when, language), ...broken(shortened(words(text)))],
        unreached: unreached(node.key),
      })),
    })),
    edges: graph.edges.map((edge) => ({ ...edge, unreached: unreached(edge.key ?? optionKey(edge)) })),
  };
}

/** The way to an option is as red as the option. */
const optionKey = ({ to }: GraphEdge): string | null => (to.startsWith('option/') ? to : null);

function whenLines(when: string, language: Language): string[] {
  if (when === '') return [];
  return broken(when === 'shelf' ? sayTerminal(language, 'diagram.shelf') : when);
}

function shortened(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`;
}

function broken(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
