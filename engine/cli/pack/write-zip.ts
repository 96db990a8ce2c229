import { strToU8, zipSync } from 'fflate';
import type { SourceFiles } from '../../model/index.ts';

/** The first moment a zip can write down, by the clock of any time zone. */
const NEVER = new Date(1980, 0, 1);

/** A zip that has the same bytes wherever and whenever it is made: names sorted, one time, one level. */
export function writeZip(files: SourceFiles): Uint8Array {
  const sorted = Object.keys(files).sort();
  const contents = sorted.map((path) => [path, strToU8(files[path] ?? '')] as const);
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: NEVER });
}
