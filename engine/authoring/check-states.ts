import type { Checked } from './checked.ts';
import type { Found } from './found.ts';
import { isRecord } from './merge-parts.ts';
import { entries } from './names-of-source.ts';
import { placeOfPart } from './place-of-part.ts';
import { problem } from './problem.ts';

/** States of storylines that are no end and from which nothing leads to another state (W12). */
export function deadEnds(checked: Checked): Found[] {
  return entries(checked.source.storylines).flatMap(([id, storyline]) =>
    entries(isRecord(storyline) ? storyline.states : undefined).flatMap(([name, state]) => {
      if (!isRecord(state) || state.draft === true || state.final === true || leadsOn(name, state)) return [];
      const path = `storylines.${id}.states.${name}`;
      return placeOfPart(checked, path).map((place) => ({ place, problem: problem('dead-end', { name }) }));
    }),
  );
}

function leadsOn(name: string, { when, on, after }: Record<string, unknown>): boolean {
  return [when, on, after].some((way) => entries(way).some(([, target]) => target !== name));
}
