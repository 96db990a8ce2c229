import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import type { Checked } from './checked.ts';
import { placeOfPart } from './place-of-part.ts';

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
