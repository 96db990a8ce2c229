import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSource, lookAtSource } from './fingerprint.mjs';
import { makeBundle } from './make-bundle.mjs';

/** The folder of bundles in a project; git does not keep it. */
const BUNDLES = 'dist-cli';
/** The bundle that a packed project carries in its place. */
const PACKED = 'packed';
const RECORD = 'fresh.json';
/** Bundles that are kept: a command that still runs may be in an older one, and open one more file of it. */
const KEPT = 4;
/** A folder that cannot be written in; anything else that goes wrong is no reason to try another one. */
const CLOSED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST']);
const OTHERS_MAY_WRITE = 0o022;

/**
 * The folder of a bundle that holds what the source says now; made when there is none. Two processes may do this at once.
 * A packed project has no source: what it carries is its bundle.
 * @param root folder of the project
 * @param folders where bundles are kept: the first that one can write in
 * @throws BrokenSource; another Error when no bundle can be made or kept here
 */
export async function openBundle(root, folders = [join(root, BUNDLES), folderOutside(root)]) {
  if (!hasSource(root)) return packedBundle(root);
  const { look, settled } = lookAtSource(root);
  const known = settled && folders.map((folder) => bundleSeenAs(look, folder)).find((bundle) => bundle !== null);
  if (known) return known;
  const hash = hashSource(root);
  let closed = new Error('there is no folder to keep it in');
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      if (!isSafe(folder)) continue;
      const bundle = bundleIn(folder, hash) ?? (await keepBundle(root, folder, hash));
      writeRecord(folder, { hash, look: settled ? look : null });
      return bundle;
    } catch (error) {
      if (!CLOSED.has(error.code)) throw error;
      closed = error;
    }
  }
  throw closed;
}

/** Whether the project holds the source of the command line, and not only what was made of it. */
export const hasSource = (root) => existsSync(join(root, 'engine', 'cli', 'main.ts'));

/** A folder for a project that cannot be written in: one for each project and each user. */
function folderOutside(root) {
  const project = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(tmpdir(), `samenspel-${process.getuid?.() ?? 'cli'}-${project}`);
}

/** What stands in a folder for everyone may have been put there by somebody else; it is not run unless it is ours alone. */
function isSafe(folder) {
  if (!folder.startsWith(tmpdir()) || process.getuid === undefined) return true;
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return Boolean(found?.isDirectory() && found.uid === process.getuid() && (found.mode & OTHERS_MAY_WRITE) === 0);
}

/** Where the bundle stands that goes into a package. */
export const folderOfPacked = (root) => join(root, BUNDLES, PACKED);

function packedBundle(root) {
  const bundle = bundleIn(join(root, BUNDLES), PACKED);
  if (bundle === null) throw new Error(`there is neither source nor a bundle in ${root}`);
  return bundle;
}

function bundleSeenAs(look, folder) {
  const record = readRecord(folder);
  return record.look === look && isSafe(folder) ? bundleIn(folder, record.hash) : null;
}

function bundleIn(folder, hash) {
  return hash !== undefined && existsSync(join(folder, hash, 'main.mjs')) ? join(folder, hash) : null;
}

/** Makes a bundle under another name first, so that nobody ever finds half of one. */
async function keepBundle(root, folder, hash) {
  const bundle = join(folder, hash);
  const half = mkdtempSync(join(folder, 'half-'));
  try {
    await makeBundle(root, half);
    if (hashSource(root) !== hash) throw new Error('the source changed while it was being built');
    putInPlace(half, bundle);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  forgetOld(folder);
  return bundle;
}

/** Another process may have been first; then its bundle is as good. */
function putInPlace(half, bundle) {
  try {
    renameSync(half, bundle);
  } catch (error) {
    if (!existsSync(join(bundle, 'main.mjs'))) throw error;
  }
}

function forgetOld(folder) {
  const age = (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(folder).filter((name) => name !== RECORD);
  const old = names.sort((a, b) => age(b) - age(a)).slice(KEPT);
  for (const name of old) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Which bundle is the fresh one, and how the source looked then: null when it was too new to be known by its looks. */
function readRecord(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
  } catch {
    return {};
  }
}

function writeRecord(folder, record) {
  const written = JSON.stringify(record);
  const half = join(folder, `half-${process.pid}.json`);
  writeFileSync(half, written);
  renameSync(half, join(folder, RECORD));
}
