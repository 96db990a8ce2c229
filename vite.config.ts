import { defineConfig } from 'vitest/config';

/**
 * The page is built from web/ into dist/, with addresses that work from any folder of any static host.
 * The main chunk carries the engine twice: once for the page, once inlined for its worker, so that one file can hold it all.
 */
export default defineConfig({
  root: process.env.VITEST ? '.' : 'web',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1500 },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
  },
});
