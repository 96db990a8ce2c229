import { instance } from '@viz-js/viz';
import type { WordedGraph, WordedNode } from './worded-graph.ts';

const FONT = 'Helvetica,Arial,sans-serif';
const INK = '#1f2a37';
const RED = '#b00020';

/** A graph as SVG, drawn by Graphviz without any network. Texts are handed over as data; Graphviz escapes them for SVG. */
export async function writeSvg({ title, groups, edges }: WordedGraph): Promise<string> {
  const viz = await instance();
  return viz.renderString(
    {
      directed: true,
      graphAttributes: {
        rankdir: 'LR',
        label: plain(title),
        labelloc: 't',
        fontname: FONT,
        fontsize: 20,
        nodesep: 0.2,
      },
      nodeAttributes: { fontname: FONT, fontsize: 11, style: 'filled', fillcolor: '#ffffff', color: INK },
      edgeAttributes: { fontname: FONT, fontsize: 9, color: INK },
      edges: edges.map(({ from, to, label, delayed, isOrder, unreached }) => ({
        tail: from,
        head: to,
        attributes: {
          label: plain(label),
          style: isOrder ? 'dotted' : delayed ? 'dashed' : 'solid',
          ...(isOrder ? { arrowhead: 'none' } : {}),
          ...(unreached ? { color: RED, fontcolor: RED } : {}),
        },
      })),
      subgraphs: groups.map(({ title: name, nodes }, place) => ({
        name: `cluster_${place}`,
        graphAttributes: { label: plain(name), labelloc: 't', fontsize: 14, color: '#9aa5b1' },
        nodes: nodes.map((node) => ({ name: node.key, attributes: looksOf(node) })),
      })),
    },
    { format: 'svg' },
  );
}

function looksOf({ kind, lines, isFirst, isLast, unreached }: WordedNode) {
  return {
    label: lines.map(plain).join('\n'),
    shape: kind === 'decision' ? 'hexagon' : kind === 'inject' ? 'box' : 'ellipse',
    tooltip: plain(lines[0] ?? ''),
    ...(isFirst ? { penwidth: 2.5 } : {}),
    ...(isLast ? { peripheries: 2 } : {}),
    ...(unreached ? { color: RED, fontcolor: RED, fillcolor: '#fde2e2' } : {}),
  };
}

/** A backslash begins a code in a label of Graphviz (`\\N` is the name of the node), so it is doubled. */
const plain = (text: string): string => text.replaceAll('\\', '\\\\');
