import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFiles } from '../../engine/model/index.ts';

/** The folder of the scenarios that come with the engine. */
export const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** All files of one of its folders, by path; none when it is no folder. */
export function shippedFiles(folder: string, below = ''): SourceFiles {
  const files: SourceFiles = {};
  if (!statSync(`${SCENARIOS}${folder}`).isDirectory()) return files;
  for (const name of readdirSync(`${SCENARIOS}${folder}/${below}`)) {
    const path = `${below}${name}`;
    const full = `${SCENARIOS}${folder}/${path}`;
    if (statSync(full).isDirectory()) Object.assign(files, shippedFiles(folder, `${path}/`));
    else files[path] = readFileSync(full, 'utf8');
  }
  return files;
}
