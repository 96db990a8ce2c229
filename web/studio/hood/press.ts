import type { CompiledNeighbourhood, Point } from '../../../engine/index.ts';
import type { Chosen } from '../../map/picture.ts';
import {
  addNew,
  degreesAt,
  first,
  namedAt,
  picked,
  setValue,
  tool,
  useTool,
  writeFeed,
  writeTie,
} from './hood-state.ts';
import { newPart } from './new-part.ts';

/** Whether a press now means a place, whatever lies there. */
export const meansPlace = (): boolean => tool.value === 'assets' || tool.value === 'venues' || tool.value === 'move';

/** A press on a place: something new stands there, or what was chosen moves there. */
export function pressPoint(point: Point): void {
  const place = degreesAt(point);
  const at = picked.peek();
  if (tool.peek() === 'assets' || tool.peek() === 'venues') {
    const section = tool.peek() as 'assets' | 'venues';
    addNew(section, newPart.peek()[section], newPart.peek().name, place);
  } else if (at && 'section' in at) {
    setValue([at.section, at.id, 'place'], place);
    useTool('choose');
  }
}

/** A press on something. */
export function pressThing(chosen: Chosen, hood: CompiledNeighbourhood): void {
  const thing = namedAt(chosen, hood);
  if (tool.peek() === 'tie') {
    if (thing && 'home' in thing) joinHomes(thing.home);
  } else if (tool.peek() === 'feed') {
    if (!thing) return;
    if (first.peek() !== null) {
      writeFeed(first.peek()!, thing);
      first.value = null;
    } else if ('section' in thing && thing.section === 'assets') {
      first.value = thing.id;
      picked.value = thing;
    }
  } else picked.value = thing && !('street' in thing) ? thing : null;
}

function joinHomes(home: string): void {
  picked.value = { home };
  const a = first.peek();
  if (a === null) first.value = home;
  else if (a !== home) {
    writeTie({ a, b: home, kind: newPart.peek().tie }, true);
    first.value = null;
  }
}
