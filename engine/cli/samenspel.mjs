#!/usr/bin/env -S node --max-semi-space-size=32
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { hasSource, openBundle } from './bundle/open-bundle.mjs';

/**
 * The `samenspel` command. It runs a bundle, made from the source at first use and again when that changed; with `--from-source`, or
 * SAMENSPEL_FROM_SOURCE=1, it reads the TypeScript as it stands. A run leaves millions of small objects behind; with 32 MB of room
 * for the young ones (16 is usual) they are gone before anybody has to look after them.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FROM_SOURCE = '--from-source';

/** Most commands are done within a second: a function is worth optimising later than in a program that stays (V8 takes 135,168). */
setFlagsFromString('--interrupt-budget=600000');

// a bundle does not know where it lies
process.env.SAMENSPEL_SCENARIOS ??= `${ROOT}scenarios${sep}`;

const words = process.argv.slice(2);
const fromSource = words.includes(FROM_SOURCE) || process.env.SAMENSPEL_FROM_SOURCE === '1';
const { main } = await (fromSource ? importSource() : importBundle());
await main(words.filter((word) => word !== FROM_SOURCE));

async function importBundle() {
  const bundle = await openBundle(ROOT).catch(insteadOfBundle);
  if (bundle === null) return importSource();
  return import(pathToFileURL(`${bundle}${sep}main.mjs`).href);
}

/** Without a bundle everything still works, slower; not when the source itself is broken, or when there is nothing to run. */
function insteadOfBundle(error) {
  if (error.lines) stop(1, `the source has mistakes, so there is nothing to run:\n  ${error.lines.join('\n  ')}`);
  if (error.code === 'ERR_MODULE_NOT_FOUND') stopWithoutPackages();
  if (!hasSource(ROOT)) stop(2, `${error.message}.`);
  console.error(
    `samenspel: runs from source, which takes longer to start; it cannot be built here (${error.message}).`,
  );
  return null;
}

async function importSource() {
  if (!hasSource(ROOT)) stop(2, `there is no source here, only what was made of it; leave out ${FROM_SOURCE}.`);
  process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  const { register } = await import('tsx/esm/api').catch(stopWithoutPackages);
  register();
  return import('./main.ts');
}

function stopWithoutPackages() {
  stop(2, 'the packages are not installed yet. Run "npm install" in the folder of Samenspel first.');
}

function stop(code, sentence) {
  console.error(`samenspel: ${sentence}`);
  process.exit(code);
}
