import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceFiles } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { readFolder } from '../folders/read-folder.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import { belongsInPack, PAGES } from './pack-layout.ts';

/**
 * Everything a scenario needs to play elsewhere, by the path it has in the folder it will be opened in: its own files,
 * the libraries it uses with their translations, and its neighbourhood.
 */
export function gatherPack(opened: OpenedScenario, folder: string, language: Language): SourceFiles {
  const { scenarioFiles, neighbourhoodFiles, model } = opened;
  const hood = basename(model.source.neighbourhood);
  const used = model.source.use ?? [];
  const library = Object.entries(scenarioFiles.library).filter(([path]) => used.includes(libraryOf(path)));
  const home = Object.entries(neighbourhoodFiles.files);
  return {
    ...readFolder(folder, { '': PAGES }, language).files,
    ...Object.fromEntries(library.map(([path, text]) => [`library/${path}`, text])),
    ...Object.fromEntries(home.map(([path, text]) => [`neighbourhoods/${hood}/${path}`, text])),
    ...scenarioFiles.files,
  };
}

/** `buurtacties` of `buurtacties.yaml` and of `texts/en.buurtacties.yaml`. */
function libraryOf(path: string): string {
  return path.replace(/^texts\/[a-z]{2}\./, '').replace(/\.yaml$/, '');
}

/** What stands in the folder and is not packed, so that nobody is surprised elsewhere; hidden files are not named. */
export function leftOut(folder: string, packed: readonly string[]): string[] {
  const names = readdirSync(folder, { withFileTypes: true });
  return names
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return packed.includes(entry.name) ? [] : [entry.name];
      return packed.some((path) => path.startsWith(`${entry.name}/`)) ? [] : [`${entry.name}/`];
    })
    .filter((path) => !belongsInPack(path))
    .sort();
}
