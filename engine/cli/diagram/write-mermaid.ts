import type { WordedEdge, WordedGraph, WordedNode } from './worded-graph.ts';

/** The longest text that Mermaid draws unless it is told otherwise (`maxTextSize`). */
export const MERMAID_LETTERS = 50_000;

const RED = 'fill:#fde2e2,stroke:#b00020,color:#7a0016';

/** A graph as the text of a Mermaid flowchart. Ids are numbers of our own and every text is escaped, so no text can end its place. */
export function writeMermaid({ title, groups, edges }: WordedGraph): string {
  const ids = new Map(groups.flatMap(({ nodes }) => nodes).map(({ key }, place) => [key, `n${place}`]));
  const idOf = (key: string): string => ids.get(key) ?? '';
  const red = edges.flatMap(({ unreached }, place) => (unreached ? [place] : []));
  const unreached = groups.flatMap(({ nodes }) => nodes).filter((node) => node.unreached);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart LR',
    ...groups.flatMap(({ title: name, nodes }, place) => [
      `  subgraph g${place} ["${escapeMermaid(name)}"]`,
      ...nodes.map((node) => `    ${idOf(node.key)}${shapeOf(node)}`),
      '  end',
    ]),
    ...edges.map((edge) => `  ${idOf(edge.from)} ${arrowOf(edge)} ${idOf(edge.to)}`),
    `  classDef unreached ${RED}`,
    ...(unreached.length > 0 ? [`  class ${unreached.map(({ key }) => idOf(key)).join(',')} unreached`] : []),
    ...(red.length > 0 ? [`  linkStyle ${red.join(',')} stroke:#b00020,color:#7a0016`] : []),
    '',
  ].join('\n');
}

function shapeOf({ kind, isFirst, isLast, lines }: WordedNode): string {
  const label = `"${lines.map(escapeMermaid).join('<br/>')}"`;
  if (kind === 'decision') return `{{${label}}}`;
  if (isFirst) return `([${label}])`;
  if (isLast) return `[[${label}]]`;
  return kind === 'inject' ? `[${label}]` : `(${label})`;
}

function arrowOf({ delayed, isOrder, label }: WordedEdge): string {
  const line = isOrder ? '~~~' : delayed ? '-.->' : '-->';
  return label === '' || isOrder ? line : `${line}|"${escapeMermaid(label)}"|`;
}

/** Letters, figures and a few harmless marks stay; every other character becomes its number, which Mermaid turns back into it. */
export function escapeMermaid(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:!?()/_'’…-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
