import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import type { Checked } from './checked.ts';
import { placeOfPart } from './place-of-part.ts';
import { type ScriptPart, scriptGraph } from './script-graph.ts';

/** Injects, decisions and states that nothing leads to (W11). What only waits for one of these is not named as well. */
export function neverReached(checked: Checked): Found[] {
  const parts = scriptGraph(checked);
  const reached = new Set(parts.filter(({ draft }) => draft).map(({ path }) => path));
  const found: Found[] = [];
  for (;;) {
    follow(parts, reached);
    const missing = parts.filter(({ path }) => !reached.has(path));
    const [first] = missing;
    if (!first) return found;
    const causes = missing.filter((part) => !part.canBegin((path) => path !== part.path && known(parts, path)));
    // without a cause they wait for each other in a circle: the first of them is named
    for (const { what, name, path } of causes.length > 0 ? causes : [first]) {
      found.push(
        ...placeOfPart(checked, path).map((place) => ({ place, problem: problem('never-reached', { what, name }) })),
      );
      reached.add(path);
    }
  }
}

/** Adds everything that what is reached leads to. */
function follow(parts: readonly ScriptPart[], reached: Set<string>): void {
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const part of parts)
      if (!reached.has(part.path) && part.canBegin((path) => reached.has(path))) reached.add(part.path);
  }
}

const known = (parts: readonly ScriptPart[], path: string): boolean => parts.some((part) => part.path === path);
