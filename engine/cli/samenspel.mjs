#!/usr/bin/env -S node --max-semi-space-size=32
import { fileURLToPath } from 'node:url';

/**
 * The `samenspel` command: TypeScript is read as it stands, so a clone needs no build step. A run leaves millions of small objects
 * behind; with 32 MB of room for the young ones (16 is usual) they are gone before anybody has to look after them.
 */
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  console.error('samenspel: the packages are not installed yet. Run "npm install" in the folder of Samenspel first.');
  process.exit(2);
}
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
