import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as CatalogueNow from './catalogue-now.ts';

const NAME = 'virtual:catalogue';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the page `virtual:catalogue`: what one can choose from, read and checked here, so that nobody who opens the page
 * waits until a browser has read every scenario and built every neighbourhood.
 */
export function catalogue(project: string): Plugin {
  return {
    name: 'samenspel:catalogue',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const scenarios = join(project, 'scenarios');
      for (const file of readdirSync(scenarios, { recursive: true, encoding: 'utf8' })) {
        if (/\.(yaml|geojson)$/.test(file)) this.addWatchFile(join(scenarios, file));
      }
      const reader = join(project, '.scripts/vite/catalogue-now.ts');
      const { module } = await runnerImport<typeof CatalogueNow>(reader, { root: project, logLevel: 'error' });
      const { catalogue, refused } = module.now;
      for (const { file, line, code, message } of refused) this.warn(`not offered: ${file}:${line} ${code} ${message}`);
      return `export const catalogue = ${JSON.stringify(catalogue)};`;
    },
  };
}
