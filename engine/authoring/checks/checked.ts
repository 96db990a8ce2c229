import type { MarkContext } from '../expressions/check-name.ts';
import type { Found } from '../findings/found.ts';
import type { Names } from '../reading/names.ts';
import type { Located, Mark } from '../reading/walk.ts';

/** All that the checks of a whole scenario look at. */
export interface Checked {
  source: Record<string, unknown>;
  marks: Mark[];
  places: ReadonlyMap<string, Located>;
  names: Names;
  /** What the text of a mark may name. */
  context: MarkContext;
  /** Whether what stands at a path came from a library. */
  isLibrary(path: string): boolean;
}

/** One way in which a scenario can be wrong. */
export interface ScenarioCheck {
  /** Codes that it may give. */
  codes: readonly string[];
  /**
   * `always`: whatever else is wrong. `ofParts`: about one part, as long as that part has no error.
   * `between`: from one part to another, so that an error anywhere could be the cause: only without errors.
   */
  when: 'always' | 'ofParts' | 'between';
  run(checked: Checked): Found[];
}
