import { useSignal } from '@preact/signals';
import type { Graph } from '@viz-js/viz';
import { useEffect, useRef } from 'preact/hooks';
import { scenarioGraph } from '../../engine/index.ts';
import type { Outline } from './check-studio.ts';
import { goToPart, outline } from './studio-state.ts';
import { words } from './words.ts';
import './storyline-diagram.css';

const FONT = 'Noto Sans,DejaVu Sans,sans-serif';

/** One storyline as its states and what leads from one to the next; a press on a state goes to its line. */
export function StorylineDiagram() {
  const chosen = useSignal<string | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const failed = useSignal(false);
  const stories = outline.value?.scenario.storylines ?? [];
  const story = stories.find(({ id }) => id === chosen.value) ?? stories[0];
  useEffect(() => {
    let gone = false;
    if (outline.value && story) {
      drawStory(outline.value, story.id).then(
        (drawing) => {
          if (!gone) host.current?.replaceChildren(drawing);
        },
        () => {
          failed.value = true;
        },
      );
    }
    return () => {
      gone = true;
    };
  }, [outline.value, story?.id]);
  if (!story) return <p class="studio-strip studio-strip-none">{words('studio.stories.none')}</p>;
  return (
    <section class="studio-strip" aria-label={words('studio.stories')}>
      <label class="studio-shipped">
        {words('studio.stories')}
        <select
          class="utrecht-select utrecht-select--html-select"
          value={story.id}
          data-storyline
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          {stories.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      {failed.value && <p role="alert">{words('studio.stories.failed')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the states stand in the text too, where the keyboard reaches them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div
        class="studio-diagram"
        ref={host}
        onClick={({ target }) => {
          const key = target instanceof Element ? target.closest('g.node')?.id : undefined;
          if (key) goToPart(key);
        }}
      />
    </section>
  );
}

/** The library that draws is fetched when a drawing is looked at. It makes elements of texts, never markup. */
async function drawStory({ scenario }: Outline, id: string): Promise<SVGSVGElement> {
  const { instance } = await import('@viz-js/viz');
  const { groups, edges } = scenarioGraph(scenario as Parameters<typeof scenarioGraph>[0], ['storylines']);
  const nodes = groups.find((group) => group.id === id)?.nodes ?? [];
  const drawn = new Set(nodes.map(({ key }) => key));
  const graph: Graph = {
    directed: true,
    graphAttributes: { rankdir: 'LR', bgcolor: 'transparent', nodesep: 0.25 },
    nodeAttributes: { fontname: FONT, fontsize: 12, shape: 'box', style: 'rounded,filled', fillcolor: '#fffdf7' },
    edgeAttributes: { fontname: FONT, fontsize: 10 },
    nodes: nodes.map(({ key, id: name, isFirst, isLast }) => ({
      name: key,
      attributes: { id: key, label: plain(name), penwidth: isFirst ? 2.5 : 1, peripheries: isLast ? 2 : 1 },
    })),
    edges: edges
      .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
      .map(({ from, to, label, delayed }) => ({
        tail: from,
        head: to,
        attributes: { label: plain(label), style: delayed ? 'dashed' : 'solid' },
      })),
  };
  return (await instance()).renderSVGElement(graph);
}

/** A backslash begins a code in a label of Graphviz, so it is doubled. */
const plain = (text: string): string => text.replaceAll('\\', '\\\\');
