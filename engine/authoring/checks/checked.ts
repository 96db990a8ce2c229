import type { Found } from '../findings/found.ts';
import type { Names } from '../reading/names.ts';
import type { Located, Mark } from '../reading/walk.ts';

/** All that the checks of a whole scenario look at. */
export interface Checked {
  source: Record<string, unknown>;
  marks: Mark[];
  places: ReadonlyMap<string, Located>;
  names: Names;
  /** Whether what stands at a path came from a library. */
  isLibrary(path: string): boolean;
}

/** Warnings that are looked for beside errors. */
export interface Warnings {
  /** About one part, which hold whatever is wrong elsewhere. */
  ofParts(checked: Checked): Found[];
  /** From one part to another: an error anywhere could be their cause. */
  between(checked: Checked): Found[];
}
