import { fileURLToPath } from 'node:url';
import prefresh from '@prefresh/vite';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { catalogue } from './.scripts/vite/catalogue.ts';
import { offlineApp } from './.scripts/vite/offline-app.ts';
import { pageTexts } from './.scripts/vite/page-texts.ts';
import { singleFile } from './.scripts/vite/single-file.ts';

const PROJECT = fileURLToPath(new URL('.', import.meta.url));

/** What `npm test -- --fast` leaves out: commands, and whole evenings of every scenario. */
const NOT_FAST = ['test/cli/**', 'test/scenarios/**', 'test/exercise/last-hashes.test.ts'];

/** `vite build --mode single`: all in one file, to play from a stick. */
const SINGLE = 'single';

const built: BuildEnvironmentOptions = { emptyOutDir: true, target: 'es2023' };
const folder: BuildEnvironmentOptions = {
  ...built,
  outDir: '../dist',
  chunkSizeWarningLimit: 1500,
  rolldownOptions: {
    checks: { pluginTimings: false },
    // Nothing in the engine acts when it is read, so what a page does not use of it is left out.
    treeshake: { moduleSideEffects: [{ test: /[\\/]engine[\\/]/, external: false, sideEffects: false }] },
    // What the start screen needs is one script: each part that is fetched later would else cut it in pieces, which weigh more.
    output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
  },
};
const single: BuildEnvironmentOptions = {
  ...built,
  outDir: '../dist-single',
  chunkSizeWarningLimit: 10_000,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  modulePreload: false,
  rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
};

/**
 * The page is built from web/ into dist/, with addresses that work from any folder of any static host.
 * The worker is inlined as a plain script, the one kind that starts from a file as well as from a server.
 */
export default defineConfig(
  async ({ mode, command }): Promise<ViteUserConfig> => ({
    root: process.env.VITEST ? '.' : 'web',
    base: './',
    publicDir: mode === SINGLE ? false : 'public',
    plugins: [
      // A changed component takes its new form in the open page, and the exercise goes on.
      command === 'serve' && !process.env.VITEST ? await prefresh() : null,
      catalogue(PROJECT),
      pageTexts(PROJECT),
      mode === SINGLE ? singleFile('samenspel.html') : offlineApp(PROJECT),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'iife' },
    server: { fs: { allow: ['..'] } },
    build: mode === SINGLE ? single : folder,
    test: {
      maxWorkers: '100%',
      // No promise of ours: what hangs is told in the end, also on a machine that does ten other things.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      projects: [
        { extends: true, test: { name: 'page', include: ['test/web/**/*.test.{ts,tsx}'] } },
        // The engine is pure, so its test files may share one copy of it: most of their time went into reading it again.
        {
          extends: true,
          test: {
            name: 'engine',
            include: ['test/**/*.test.ts'],
            exclude: ['test/web/**', 'test/browser/**', ...(process.env.FAST === '1' ? NOT_FAST : [])],
            isolate: false,
          },
        },
      ],
    },
  }),
);
