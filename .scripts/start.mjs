import { spawn } from 'node:child_process';
import { installMissing, ROOT } from './install-missing.mjs';

/** `npm start`: installs what is missing, builds, serves on a free port, opens a browser, and runs until Ctrl-C. */
installMissing();
process.chdir(ROOT);
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', preview: { port: 4173, strictPort: false } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the server did not give its address');
console.log(`\n  Samenspel: ${address}\n\n  Stop: Ctrl-C\n`);
if (hasScreen()) openBrowser(address);

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** A browser that cannot be opened is no failure: the address is on the screen. */
function openBrowser(url) {
  const commands = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '', url]] };
  const [command, words] = commands[process.platform] ?? ['xdg-open', [url]];
  spawn(command, words, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
