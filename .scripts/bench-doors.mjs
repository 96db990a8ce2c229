import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findOrInstallChromium } from './find-chromium.mjs';
import { installMissing, ROOT } from './install-missing.mjs';

/**
 * `npm run bench:doors`: how long one stands before each door of Samenspel, as the median of five. Commands in seconds of processor,
 * which another program on the machine hardly changes; the page by its own clock, so with nothing else at work.
 */
const TIMES = 5;
const COMMAND = join(ROOT, 'engine', 'cli', 'samenspel.mjs');
const SESSION = 'test/golden/random-2.samenspel.json';
const COMMANDS = [
  ['samenspel --help', '--help'],
  ['samenspel check', 'check', 'scenarios/stroomuitval-72-uur'],
  ['samenspel run', 'run', 'scenarios/stroomuitval-72-uur', '--json'],
  ['samenspel report', 'report', SESSION],
];
/** Makes a process write the seconds of processor it took to its fourth stream when it ends. */
const REPORT_TIME =
  'import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1e6))})';

installMissing();
process.chdir(ROOT);
const rows = COMMANDS.map(([name, ...words]) => [name, 'processor', five(() => processorSeconds(words))]);
rows.push(...(await pageRows()));
for (const [name, clock, seconds] of rows)
  console.log(`${name.padEnd(34)}${seconds.toFixed(2).padStart(7)} s  ${clock}`);

/** The median of five calls. */
function five(call) {
  return median(Array.from({ length: TIMES }, call));
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function processorSeconds(words) {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT_TIME)}`;
  const ran = spawnSync(process.execPath, ['--import', preload, COMMAND, ...words], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  return Number(ran.output[3]);
}

/** The built page: until one can start, from a file to its exercise, and from the end to the figures of the look-back. */
async function pageRows() {
  const { build, preview } = await import('vite');
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 4190 } });
  const address = server.resolvedUrls.local[0];
  const browser = await chromium.launch({
    executablePath: (await findOrInstallChromium()) ?? undefined,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const rounds = [];
  for (let round = 0; round < TIMES; round++) rounds.push(await oneVisit(browser, address));
  await browser.close();
  await server.close();
  return Object.keys(rounds[0]).map((door) => [door, 'the page', median(rounds.map((times) => times[door]))]);
}

async function oneVisit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const took = {};
  const until = async (door, act, seen) => {
    const started = performance.now();
    await act();
    await page.locator(seen).first().waitFor();
    took[door] = (performance.now() - started) / 1000;
  };
  await until('page: start screen', () => page.goto(address), '.start-button');
  await until(
    'page: a session from its file',
    () => page.locator('input[type="file"]').setInputFiles(SESSION),
    '[data-screen="board"], [data-screen="look-back"]',
  );
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.start-button').click();
  await page.locator('.briefing-start').click();
  await page.locator('[data-screen="board"]').waitFor();
  await page.keyboard.press('?');
  await page.locator('.dialog button', { hasText: 'Stop en kijk terug' }).click();
  await until(
    'page: the first look-back',
    () => page.getByRole('button', { name: 'Ga terugkijken' }).click(),
    '[data-screen="look-back"][data-ready]',
  );
  await context.close();
  return took;
}
