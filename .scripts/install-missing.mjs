import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end not included. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MINIMUM_NODE = [20, 19];
/**
 * What the lock file says, without rewriting it. Not `npm ci`, which refuses a lock file that was made where the binaries
 * of other platforms cannot be had.
 */
const INSTALL = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the packages when there are none yet, or when the lock file is newer than what was installed.
 * Ends the process with one sentence when that cannot be done. Uses nothing but Node, because nothing else may be there.
 */
export function installMissing() {
  refuseOldNode();
  if (!isOutOfDate()) return;
  console.error('Installing the packages (once, about a minute) …');
  const npm = runNpm(INSTALL);
  if (npm.status === 0) return;
  console.error('The packages could not be installed. Is there an internet connection? The lines above say why.');
  process.exit(1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Samenspel needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** npm writes .package-lock.json last, so its time is the time of the last complete install. */
function isOutOfDate() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (!existsSync(installed)) return true;
  return existsSync(lock) && statSync(lock).mtimeMs > statSync(installed).mtimeMs;
}

function runNpm(words) {
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...words], options);
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}
