import { join, sep } from 'node:path';

/** What a bundle starts with: the command line, and what runs in threads of its own. Workers find their script beside the caller's. */
const ENTRIES = {
  main: 'engine/cli/main.ts',
  'run-worker': 'engine/cli/ensembles/run-worker.ts',
  'fuzz-worker': 'engine/cli/ensembles/fuzz-worker.ts',
};

/** A mistake in the source: one line for each, with file, line and column. */
export class BrokenSource extends Error {
  constructor(errors) {
    super('the source has mistakes');
    this.lines = errors.map(({ location: at, text }) => (at ? `${at.file}:${at.line}:${at.column + 1} ${text}` : text));
  }
}

/**
 * Bundles the command line from its source, each command with what it needs in files of its own, packages included.
 * Names stay as they are written, so that a stack trace can be read; with `node --enable-source-maps` it names the source.
 * @param root folder of the project
 * @param folder an empty folder to make it in
 * @throws BrokenSource
 */
export async function makeBundle(root, folder) {
  const { build } = await import('esbuild');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ENTRIES,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'linked',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'silent',
      banner: { js: OLD_STYLE },
      plugins: [onlyWhatIsUsed(root)],
    });
  } catch (error) {
    throw Array.isArray(error.errors) ? new BrokenSource(error.errors) : error;
  }
}

/** Packages in the older style of Node ask for its modules with `require`, which a module does not have by itself. */
const OLD_STYLE = "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

/** Nothing in the engine acts when it is read, so a file of which a command uses nothing is left out of it. */
function onlyWhatIsUsed(root) {
  const engine = join(root, 'engine') + sep;
  return {
    name: 'only-what-is-used',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...where }) => {
        if (pluginData === engine || !where.importer.startsWith(engine)) return null;
        const found = await build.resolve(path, { ...where, pluginData: engine });
        return found.errors.length > 0 ? found : { path: found.path, sideEffects: false };
      });
    },
  };
}
