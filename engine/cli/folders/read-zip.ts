import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type BadPath, badPath, samePath } from './zip-path.ts';

/** What a zip may hold at most, in bytes and files. */
export interface ZipLimits {
  files: number;
  fileBytes: number;
  totalBytes: number;
}

export type ZipFault = `path-${BadPath}` | Fault;
type Fault =
  | 'damaged'
  | 'encoding'
  | 'twice'
  | 'link'
  | 'locked'
  | 'text'
  | 'method'
  | 'too-many'
  | 'file-too-big'
  | 'total-too-big'
  | 'lies';

/** A zip that is not opened: why, and which file in it. Nothing has been written. */
export class ZipRefused extends Error {
  readonly fault: ZipFault;
  readonly path: string;
  constructor(fault: ZipFault, path = '') {
    super(fault);
    this.fault = fault;
    this.path = path;
  }
}

/**
 * The files of a zip by path, all in memory. First all names and declared sizes are judged; then each file is inflated,
 * and stopped as soon as it is larger than it says.
 * @throws ZipRefused at the first thing that is not as it should be
 */
export async function readZip(bytes: Buffer, limits: ZipLimits): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.files) throw new ZipRefused('too-many');
  const entries = await listEntries(zip, limits);
  const paths = judge(entries, limits);
  const files = new Map<string, Buffer>();
  for (const [index, entry] of entries.entries()) {
    const path = paths[index] ?? '';
    if (!path.endsWith('/')) files.set(path, await inflate(zip, entry, path));
  }
  return files;
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false };
    fromBuffer(bytes, options, (error, zip) => (error ? reject(new ZipRefused('damaged')) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new ZipRefused('damaged')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.files) reject(new ZipRefused('too-many'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

const REGULAR = 0o100000;
const FOLDER = 0o040000;
const KIND = 0o170000;
const UTF8 = 0x800;

/** The paths of the entries, in their order. @throws ZipRefused before anything is inflated */
function judge(entries: readonly Entry[], limits: ZipLimits): string[] {
  const seen = new Set<string>();
  let total = 0;
  const paths = entries.map((entry) => {
    const path = pathOf(entry);
    const wrong = badPath(path);
    if (wrong !== null) throw new ZipRefused(`path-${wrong}`, path);
    const kind = (entry.externalFileAttributes >>> 16) & KIND;
    if (kind !== 0 && kind !== (path.endsWith('/') ? FOLDER : REGULAR)) throw new ZipRefused('link', path);
    if (entry.isEncrypted()) throw new ZipRefused('locked', path);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new ZipRefused('method', path);
    if (entry.uncompressedSize > limits.fileBytes) throw new ZipRefused('file-too-big', path);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) throw new ZipRefused('total-too-big');
    const same = samePath(path.replace(/\/$/, ''));
    if (seen.has(same)) throw new ZipRefused('twice', path);
    seen.add(same);
    return path;
  });
  for (const path of paths) refuseBelowFile(path, paths);
  return paths;
}

/** A file cannot be a folder too. */
function refuseBelowFile(path: string, paths: readonly string[]): void {
  if (path.endsWith('/')) return;
  const below = `${samePath(path)}/`;
  if (paths.some((other) => samePath(other).startsWith(below))) throw new ZipRefused('twice', path);
}

/** Names are plain letters, or UTF-8 that says so; anything else reads differently on another system. */
function pathOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const plain = raw.every((byte) => byte < 0x80);
  if (!plain && (entry.generalPurposeBitFlag & UTF8) === 0) throw new ZipRefused('encoding', raw.toString('latin1'));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw new ZipRefused('encoding', raw.toString('latin1'));
  }
}

function inflate(zip: ZipFile, entry: Entry, path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (fault: ZipFault) => reject(new ZipRefused(fault, path));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return refuse('damaged');
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size > entry.uncompressedSize) {
          refuse('lies');
          stream.destroy();
        } else parts.push(part);
      });
      stream.on('error', (why: Error) => refuse(/bytes/.test(why.message) ? 'lies' : 'damaged'));
      stream.on('end', () => {
        const content = Buffer.concat(parts);
        if (content.length !== entry.uncompressedSize) refuse('lies');
        else if (crc32(content) !== entry.crc32) refuse('damaged');
        else resolve(content);
      });
    });
  });
}
