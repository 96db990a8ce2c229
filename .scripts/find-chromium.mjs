import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds a Chromium for the browser tests; on Debian, as root, installs it when it is missing.
 * @returns its path, or null after one line that says what to install.
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.error('Installing Chromium for the browser tests (once, about a minute) …');
    if (apt(['update', '-q']) && apt(['install', '-y', '-q', '--no-install-recommends', 'chromium'])) {
      return findChromium();
    }
  }
  const cure = isDebian() ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  console.error(`The browser tests need Chromium. Install it with: ${cure}`);
  return null;
}

async function findChromium() {
  const named = process.env.SAMENSPEL_CHROMIUM;
  if (named && existsSync(named)) return named;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
  }
  if (existsSync(MAC)) return MAC;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
