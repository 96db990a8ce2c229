import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';

const MARK = 'samenspel-build';
const HEAD = [
  { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' } },
];

/**
 * Makes the built page an app that works without internet: it names its manifest, carries the mark of its build, and gets a
 * service worker that keeps every file of that build.
 * @param project its folder; the worker's source is `web/offline/service-worker.ts`, what is served as it is stands in `web/public`
 */
export function offlineApp(project: string): Plugin {
  return {
    name: 'samenspel:offline-app',
    apply: 'build',
    transformIndexHtml: () => HEAD.map((each) => ({ ...each, injectTo: 'head' })),
    generateBundle: {
      // After all others: what is written is what is hashed.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('there is no index.html to keep');
        const files = { ...builtFiles(bundle), ...servedFiles(join(project, 'web/public')) };
        const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
        page.source = String(page.source).replace(
          '</title>',
          `</title>\n    <meta name="${MARK}" content="${build}" />`,
        );
        // The page is kept under the address that people open, which many servers give instead of index.html.
        const { 'index.html': _index, ...rest } = files;
        const kept = { './': integrityOf(String(page.source)), ...rest };
        const source = await workerSource(join(project, 'web/offline/service-worker.ts'));
        const constants = `const BUILD = ${JSON.stringify(build)};\nconst FILES = ${JSON.stringify(kept)};\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: constants + source });
      },
    },
  };
}

type Integrities = Record<string, string>;

function builtFiles(bundle: Rolldown.OutputBundle): Integrities {
  const entries = Object.values(bundle).map((file) => {
    return [file.fileName, integrityOf(file.type === 'chunk' ? file.code : file.source)] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function servedFiles(folder: string): Integrities {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
}

function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

async function workerSource(path: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: false });
  return code;
}
