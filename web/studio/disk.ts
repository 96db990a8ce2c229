import { handOut } from '../session/hand-out.ts';
import type { StudioFiles } from './check-studio.ts';
import { type PickedFile, packOf, pathOnDisk } from './folder.ts';

/** What some browsers have, and the types do not know yet. */
interface Picker {
  showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

let folder: FileSystemDirectoryHandle | null = null;

/** Whether this browser lets a page write into a folder that a person picked. */
export const picksFolders = (): boolean => typeof (window as Picker).showDirectoryPicker === 'function';

/** Asks for a folder and reads it; null when the person thought better of it. */
export async function pickFolder(): Promise<PickedFile[] | null> {
  try {
    const handle = await (window as Picker).showDirectoryPicker!({ mode: 'readwrite' });
    const files = await readHandle(handle, '');
    folder = handle;
    return files;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whatever is opened otherwise is saved as a download. */
export function forgetFolder(): void {
  folder = null;
}

/** A scenario lies at most three folders deep: `library/texts/x.yaml`. */
async function readHandle(handle: FileSystemDirectoryHandle, prefix: string): Promise<PickedFile[]> {
  const found: PickedFile[] = [];
  for await (const [name, entry] of handle.entries()) {
    const path = `${prefix}${name}`;
    if (entry.kind === 'file') found.push({ path, file: await (entry as FileSystemFileHandle).getFile() });
    else if (path.split('/').length < 4 && !name.startsWith('.')) {
      found.push(...(await readHandle(entry as FileSystemDirectoryHandle, `${path}/`)));
    }
  }
  return found;
}

/** Everything in what was dropped, folders opened. */
export async function droppedFiles(transfer: DataTransfer): Promise<PickedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ path: file.name, file }));
  return (await Promise.all(entries.map((entry) => readEntry(entry, '')))).flat();
}

async function readEntry(entry: FileSystemEntry, prefix: string): Promise<PickedFile[]> {
  const path = `${prefix}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ path, file }];
  }
  if (path.split('/').length > 4) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // A reader hands out its entries a hundred at a time.
  for (let more = await readSome(reader); more.length > 0; more = await readSome(reader)) children.push(...more);
  return (await Promise.all(children.map((child) => readEntry(child, `${path}/`)))).flat();
}

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((done, fail) => reader.readEntries(done, fail));

/**
 * Saves what was changed: into the folder that was picked, else as one pack to keep.
 * @param changed names of the files that differ from the disk
 */
export async function saveProject(
  files: StudioFiles,
  changed: ReadonlySet<string>,
  texts: [string, string][],
): Promise<void> {
  if (!folder) return handOut(packOf(files), 'application/zip', 'scenario.samenspel.zip');
  for (const [name, text] of texts) if (changed.has(name)) await writeInto(folder, pathOnDisk(name, files), text);
}

async function writeInto(root: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const parts = path.split('/');
  const name = parts.pop()!;
  let at = root;
  for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
  const writer = await (await at.getFileHandle(name, { create: true })).createWritable();
  await writer.write(text);
  await writer.close();
}
