import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './count-results.mjs';
import { findOrInstallChromium } from './find-chromium.mjs';
import { installMissing, ROOT } from './install-missing.mjs';

/**
 * `npm test`: installs what is missing, then types, lint and build side by side, unit and property tests, browser tests.
 * `--fast` leaves out the commands, whole evenings of every scenario, the build and the browser; `--long` (`npm run test:long`)
 * plays every size in full, see test/support/sizes.ts. Every step runs, also after a failure. Ends with `N passed, N failed`, counted from the reports of the runners
 * (types, lint and build count as one each), with the names of what failed above it: the step itself may be thousands of lines
 * back. Leaves the last line in test-results/summary.txt.
 */
const REPORTS = join(ROOT, 'test-results');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');
const total = { passed: 0, failed: 0, names: [] };

process.chdir(ROOT);
rmSync(REPORTS, { recursive: true, force: true });
installMissing();
mkdirSync(REPORTS, { recursive: true });

const isFast = process.argv.includes('--fast');
if (process.argv.includes('--long')) process.env.FULL = '1';

const bin = (name, ...path) => join(ROOT, 'node_modules', name, ...path);
const colour = process.stdout.isTTY ? [] : ['--colors=off'];
// None of these keeps both cores busy by itself.
const [, , built] = await Promise.all([
  stepBeside('types', [bin('typescript', 'bin', 'tsc'), '-p', '.']),
  stepBeside('lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.', ...colour]),
  isFast ? false : stepBeside('build', [bin('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']),
]);
await step(
  'unit and property tests, boundaries',
  [bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  () => countVitest(UNIT_REPORT),
  isFast ? { FAST: '1' } : {},
);
if (built) await browserTests();
else if (!isFast) {
  total.failed++;
  total.names.push('browser tests: there is no page to test');
  console.log('\n== browser tests\n-- browser tests: there is no page to test, which counts as 1 failed');
}

const summary = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(join(REPORTS, 'summary.txt'), `${summary}\n`);
if (total.failed > 0) console.log(`\nWhat failed:\n${total.names.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${summary}`);
process.exit(total.failed === 0 ? 0 : 1);

async function browserTests() {
  const chromium = await findOrInstallChromium();
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT, SAMENSPEL_PORT: String(await freePort()) };
  if (chromium) env.SAMENSPEL_CHROMIUM = chromium;
  const words = [bin('@playwright', 'test', 'cli.js'), 'test', '-c', 'test/browser/playwright.config.ts'];
  await step('browser tests', words, () => countPlaywright(BROWSER_REPORT), env);
}

/** A port that nobody listens on, so that a page served elsewhere is never what is tested. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 4179));
    });
  });
}

/**
 * Runs one step and adds its results to the total. A step that ends badly without any failed test in its report
 * (it crashed, or found no tests) counts as one failure. What it prints is shown as it comes.
 * @returns whether it went well
 */
function step(title, words, count = () => null, env = {}) {
  console.log(`\n== ${title}`);
  return addUp(title, count, () => run(words, env, 'inherit'));
}

/** A step with others beside it: what it prints is shown in one piece when it has ended. */
function stepBeside(title, words) {
  return addUp(
    title,
    () => null,
    async () => {
      const { code, printed } = await run(words, {}, 'pipe');
      console.log(`\n== ${title}\n${printed.trimEnd()}`);
      return { code };
    },
  );
}

async function addUp(title, count, running) {
  const started = performance.now();
  const ok = (await running()).code === 0;
  const counted = count() ?? { passed: ok ? 1 : 0, failed: 0, names: [] };
  const failed = !ok && counted.failed === 0 ? 1 : counted.failed;
  total.passed += counted.passed;
  total.failed += failed;
  if (failed > 0) total.names.push(...(counted.names.length > 0 ? counted.names : [title]));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`-- ${title}: ${counted.passed} passed, ${failed} failed (${seconds} s)`);
  return ok && failed === 0;
}

function run(words, env, output) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    child.on('error', () => resolve({ code: 1, printed }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
