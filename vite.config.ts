import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { catalogue } from './.scripts/vite/catalogue.ts';

const PROJECT = fileURLToPath(new URL('.', import.meta.url));

/**
 * The page is built from web/ into dist/, with addresses that work from any folder of any static host.
 * The worker is inlined in a chunk of its own, so that it starts from a file as well as from a server.
 */
export default defineConfig({
  root: process.env.VITEST ? '.' : 'web',
  base: './',
  plugins: [catalogue(PROJECT)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
  },
});
