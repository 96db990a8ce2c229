import { posix } from 'node:path';
import { IMPORTS_WHAT_IT_FINDS, ROOMS } from './rooms.ts';
import { passesDoor, runsUp, subRoomOf } from './sub-rooms.ts';

/** @returns what is wrong with this import in this file, or null when it is allowed. */
export function checkImport(path: string, specifier: string): string | null {
  const from = roomOf(path);
  if (from === null) return 'this file stands outside every room';
  const room = ROOMS[from];
  if (!room) return `the room ${from} is not known in test/boundaries/rooms.ts`;
  if (specifier === '(computed)' && path === IMPORTS_WHAT_IT_FINDS) return null;
  if (!specifier.startsWith('.')) {
    return room.packages.includes(packageOf(specifier)) ? null : `${from} may not use the package ${specifier}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
  const to = roomOf(target);
  if (to === from) return runsUp(path, target) ? `${subRoomOf(path)} stands below ${subRoomOf(target)}` : null;
  if (to === null) return `${from} may not import ${target}`;
  if (!room.rooms.includes(to)) return `${from} may not import from ${to}`;
  return passesDoor(path, target) ? `${to} is entered by its door, index.ts` : null;
}

/** `engine/model/finding.ts` → model, `engine/index.ts` → index, `web/…` → web, elsewhere null. */
function roomOf(path: string): string | null {
  const parts = path.split('/');
  if (parts[0] === 'web') return 'web';
  if (parts[0] !== 'engine') return null;
  if (parts.length === 2) return parts[1] === 'index.ts' ? 'index' : null;
  return parts[1] ?? null;
}

/** `@noble/hashes/sha2.js` → `@noble/hashes`, `node:fs` → `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
