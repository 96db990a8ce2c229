import { librarySchema, type SourceFiles, scenarioSchema } from '../../model/index.ts';
import { type Part, readPart } from '../reading/read-part.ts';
import type { ScenarioFiles } from '../reading/scenario-files.ts';

export const MAIN = 'scenario.yaml';

/** The files of a scenario, each read along its schema. */
export interface ReadScenario {
  files: ScenarioFiles;
  /** How findings name a file of the folder. */
  label(path: string): string;
  /** The main file first, then storylines by name, then the libraries that it uses. */
  parts: Part[];
  libraries: {
    /** Those that there are. */
    names: string[];
    /** Those that the scenario uses, in its order. */
    used: string[];
    parts: Part[];
  };
}

export const labelIn =
  ({ root }: ScenarioFiles) =>
  (path: string): string =>
    root === '' ? path : `${root}/${path}`;

/** Reads a scenario with its parts and libraries; null without a main file. */
export function readScenario(files: ScenarioFiles): ReadScenario | null {
  if (files.files[MAIN] === undefined) return null;
  const label = labelIn(files);
  const own = [MAIN, ...partPaths(files.files)].map((path) =>
    readPart(label(path), files.files[path] ?? '', path === MAIN ? scenarioSchema : scenarioSchema.partial()),
  );
  const libraries = readLibraries(files, own, label);
  return { files, label, parts: [...own, ...libraries.parts], libraries };
}

function partPaths(files: SourceFiles): string[] {
  return Object.keys(files)
    .filter((path) => /^storylines\/[^/]+\.ya?ml$/.test(path))
    .sort();
}

function readLibraries(files: ScenarioFiles, own: readonly Part[], label: (path: string) => string) {
  const names = [
    ...Object.keys(files.library).flatMap((path) => /^([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
    ...Object.keys(files.files).flatMap((path) => /^library\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
  ];
  const asked = own.flatMap((part) => (Array.isArray(part.value?.use) ? (part.value.use as unknown[]) : []));
  const used = [...new Set(asked)].filter((name): name is string => typeof name === 'string' && names.includes(name));
  const parts = used.map((name) => {
    const inFolder = files.files[`library/${name}.yaml`];
    const where = inFolder === undefined ? `library/${name}.yaml` : label(`library/${name}.yaml`);
    return readPart(where, inFolder ?? files.library[`${name}.yaml`] ?? '', librarySchema);
  });
  return { names, used, parts };
}
