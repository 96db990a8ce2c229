import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOfPacked, openBundle } from '../../engine/cli/bundle/open-bundle.mjs';
import { type SmallProject, smallProject } from './small-project.ts';

const MAIN = 'engine/cli/main.ts';
const saying = (word: string) => `export const main = () => console.log('${word}');`;

let project: SmallProject;
beforeEach(() => {
  project = smallProject(saying('one'));
});
afterEach(() => project.remove());

const open = (folder = project.path('dist-cli')) => openBundle(project.root, [folder]);
const mainOf = (bundle: string) => readFileSync(join(bundle, 'main.mjs'), 'utf8');
const bundlesIn = (folder: string) => readdirSync(folder).filter((name) => name !== 'fresh.json');

describe('the bundle of the command line', () => {
  it('is made once, and then found by the looks of the source', async () => {
    const made = await open();
    const { ino, mtimeMs } = statSync(join(made, 'main.mjs'));
    expect(mainOf(made)).toContain('one');
    expect(readdirSync(made)).toEqual(expect.arrayContaining(['run-worker.mjs', 'fuzz-worker.mjs', 'main.mjs.map']));
    expect(await open()).toBe(made);
    expect(statSync(join(made, 'main.mjs'))).toMatchObject({ ino, mtimeMs });
  });

  it('is another one when the content of the source changes, and the earlier one when that comes back', async () => {
    const one = await open();
    project.write(MAIN, saying('three'));
    const three = await open();
    expect(three).not.toBe(one);
    expect(mainOf(three)).toContain('three');
    project.write(MAIN, saying('one'));
    expect(await open()).toBe(one);
  });

  it('is the same when only the time of a file changes', async () => {
    const made = await open();
    project.touch(MAIN, new Date('2024-06-01T00:00:00Z'));
    expect(await open()).toBe(made);
  });

  it('notices a change that looks like none: as long, and at the same moment', async () => {
    const now = new Date();
    project.touch(MAIN, now);
    const one = await open();
    project.write(MAIN, saying('two'));
    project.touch(MAIN, now);
    expect(mainOf(await open())).toContain('two');
    project.write(MAIN, saying('one'));
    project.touch(MAIN, now);
    expect(await open()).toBe(one);
  });

  it.each([
    ['a file that is added', () => project.write('engine/model/new.ts', 'export {};')],
    ['a file that is gone', () => rmSync(project.path('engine/cli/extra.ts'))],
    ['other packages', () => project.write('package-lock.json', '{"packages":{}}')],
    ['another way to build it', () => project.write('engine/cli/bundle/make-bundle.mjs', 'export {};')],
  ])('is another one after %s', async (_, change) => {
    project.write('engine/cli/extra.ts', 'export {};');
    const made = await open();
    change();
    expect(await open()).not.toBe(made);
  });

  it('names file and line of every mistake in the source, and leaves nothing behind', async () => {
    project.write(MAIN, 'export const main = () => {\n  const broken = ;\n};');
    await expect(open()).rejects.toMatchObject({ lines: [expect.stringMatching(/^engine\/cli\/main\.ts:2:\d+ /)] });
    project.write(MAIN, "export { main } from './gone.ts';");
    await expect(open()).rejects.toMatchObject({
      lines: [expect.stringMatching(/^engine\/cli\/main\.ts:1:.*gone\.ts/)],
    });
    expect(readdirSync(project.path('dist-cli'))).toEqual([]);
  });

  it('may be made by two at once', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(second).toBe(first);
    expect(bundlesIn(project.path('dist-cli'))).toHaveLength(1);
  });

  it('is kept in the next folder when the first cannot be written in', async () => {
    writeFileSync(project.path('dist-cli'), 'a file in the way');
    const folders = [project.path('dist-cli'), project.path('elsewhere')];
    const made = await openBundle(project.root, folders);
    expect(made.startsWith(project.path('elsewhere'))).toBe(true);
    expect(await openBundle(project.root, folders)).toBe(made);
    await expect(open()).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it.skipIf(process.platform === 'win32')('is not kept where others could change it', async () => {
    mkdirSync(project.path('shared'));
    chmodSync(project.path('shared'), 0o777);
    await expect(open(project.path('shared'))).rejects.toThrow(/no folder/);
  });

  it('forgets old ones, but not so soon that a running command would miss its own', async () => {
    const first = await open();
    for (const word of ['2', '33', '444']) {
      project.write(MAIN, saying(word));
      await open();
    }
    expect(existsSync(first)).toBe(true);
    for (const word of ['5555', '66666', '777777']) {
      project.write(MAIN, saying(word));
      await open();
    }
    expect(bundlesIn(project.path('dist-cli'))).toHaveLength(4);
  });

  it('is the one that a packed project carries, when there is no source', async () => {
    rmSync(project.path(MAIN));
    await expect(openBundle(project.root)).rejects.toThrow(/neither source nor a bundle/);
    mkdirSync(folderOfPacked(project.root), { recursive: true });
    writeFileSync(join(folderOfPacked(project.root), 'main.mjs'), saying('packed'));
    expect(await openBundle(project.root)).toBe(folderOfPacked(project.root));
  });
});
