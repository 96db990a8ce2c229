import type { SourceFiles } from '../../model/index.ts';

/** A scenario's folder and the shared library, as read by a shell. */
export interface ScenarioFiles {
  /** How findings name the folder. */
  root: string;
  /** `scenario.yaml`, `storylines/x.yaml`, `texts/en.yaml`, `tests/a.play.yaml`, `library/x.yaml`. */
  files: SourceFiles;
  /** `buurtacties.yaml`, `texts/en.buurtacties.yaml`. */
  library: SourceFiles;
  /** What stands beside these in the folder; left out: nothing is known of it. */
  beside?: Beside;
}

/** What stands in a folder beside its texts: pictures and sounds, and what `SOURCES.md` says of them. */
export interface Beside {
  /** Paths of all files that are not read, relative to the folder. */
  others: readonly string[];
  /** The text of `SOURCES.md`; empty when there is none. */
  sources: string;
}
