import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.SAMENSPEL_PORT ?? 4179);
const DEBIAN = '/usr/bin/chromium';
const chromium = process.env.SAMENSPEL_CHROMIUM ?? (existsSync(DEBIAN) ? DEBIAN : undefined);

/**
 * The built page (`npm run build`), served once, in Chromium without a graphics card. Tests share nothing, so two of them run side by
 * side: a page plays on one core, while its worker is busy only now and then. Nothing is tried again: what fails once is a fault.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // No promise of ours: it tells in the end what hangs, also on a machine that does ten other things.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1920, height: 1080 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    // What never comes is told where it was waited for, not minutes later as a test that took too long.
    actionTimeout: 60_000,
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: process.env.SAMENSPEL_PORT === undefined,
    timeout: 60_000,
  },
});
