import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STACK, samenspelIn, scratchFolder } from './run-samenspel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = scratchFolder();
afterAll(() => scratch.remove());
const here = scratch.path('.');

/** A scenario with a neighbourhood and a library of its own, both other than those that are shipped. */
beforeAll(() => {
  cpSync(join(ROOT, 'scenarios/templates/power'), scratch.path('mine/avond'), { recursive: true });
  cpSync(join(ROOT, 'scenarios/neighbourhoods/wilgenhoek'), scratch.path('mine/neighbourhoods/wilgenhoek'), {
    recursive: true,
  });
  mkdirSync(scratch.path('mine/library'));
  change('mine/neighbourhoods/wilgenhoek/neighbourhood.yaml', /seed: .*/, 'seed: 77');
  change('mine/avond/scenario.yaml', /use: \[buurtacties\]/, 'use: [buurtacties, eigen]');
  scratch.write(
    'mine/library/eigen.yaml',
    'format: 1\nid: eigen\nlanguage: nl\nmessages:\n  hallo: {text: Hallo, from: buurt, channels: [neighbour]}\n',
  );
  scratch.write('mine/avond/notes.txt', 'not for others');
});

function change(name: string, from: RegExp, to: string): void {
  const text = readFileSync(scratch.path(name), 'utf8');
  if (!from.test(text)) throw new Error(`${name} holds nothing like ${from}`);
  writeFileSync(scratch.path(name), text.replace(from, to));
}

describe('samenspel pack and open', () => {
  it('opens elsewhere as the same scenario in the same neighbourhood, with the same bytes when packed again', async () => {
    const packed = await samenspelIn(here, 'pack', 'mine/avond', '--out', 'a.zip', '--json');
    const sent = JSON.parse(packed.stdout);
    expect(sent.leftOut).toEqual(['notes.txt']);
    expect(sent.files).toEqual(
      expect.arrayContaining(['scenario.yaml', 'library/eigen.yaml', 'neighbourhoods/wilgenhoek/map.geojson']),
    );
    mkdirSync(scratch.path('far/away'), { recursive: true });
    const opened = await samenspelIn(scratch.path('far/away'), 'open', '../../a.zip', 'got', '--json');
    expect(opened.code).toBe(0);
    const got = JSON.parse(opened.stdout);
    expect(got).toMatchObject({ folder: 'got', ok: true, files: sent.files });
    expect([got.scenario, got.neighbourhood]).toEqual([sent.scenario, sent.neighbourhood]);
    const again = await samenspelIn(scratch.path('far/away'), 'pack', 'got', '--out', 'again.zip', '--json');
    expect(JSON.parse(again.stdout).sha256).toBe(sent.sha256);
    expect(readFileSync(scratch.path('far/away/again.zip')).equals(readFileSync(scratch.path('a.zip')))).toBe(true);
    const checked = await samenspelIn(scratch.path('far/away'), 'check', 'got', '--json');
    expect(JSON.parse(checked.stdout).ok).toBe(true);
  });

  it('never writes over a file, and opens in a folder of its own by default', async () => {
    expect((await samenspelIn(here, 'open', 'a.zip')).code).toBe(0);
    const before = readFileSync(scratch.path('a/scenario.yaml'), 'utf8');
    writeFileSync(scratch.path('a/scenario.yaml'), `# changed\n${before}`);
    const ran = await samenspelIn(here, 'open', 'a.zip', '--lang', 'en');
    expect(ran.stderr).toMatch(/not empty.*new folder/);
    expect(ran.code).toBe(1);
    expect(readFileSync(scratch.path('a/scenario.yaml'), 'utf8')).toMatch(/^# changed/);
  });

  it('packs over its own zip, and over nothing else', async () => {
    expect((await samenspelIn(here, 'pack', 'mine/avond', '--out', 'a.zip')).code).toBe(0);
    const file = scratch.write('letter.zip', 'dear neighbour');
    const ran = await samenspelIn(here, 'pack', 'mine/avond', '--out', file);
    expect(ran.stderr).toMatch(/bestaat al/);
    expect(ran.code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('dear neighbour');
  });

  it('writes nothing at all when one name in the zip goes up', async () => {
    const evil = { 'scenario.yaml': strToU8('format: 1'), '../evil.yaml': strToU8('x') };
    writeFileSync(scratch.path('evil.zip'), zipSync(evil));
    const ran = await samenspelIn(here, 'open', 'evil.zip');
    expect(ran.stderr).toMatch(/evil\.zip wordt niet geopend; er is niets geschreven\. \.\.\/evil\.yaml/);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(1);
    expect(existsSync(scratch.path('evil'))).toBe(false);
    expect(readdirSync(here)).not.toContain('evil.yaml');
  });

  it('does not follow a link out of the folder', async () => {
    cpSync(scratch.path('mine/avond'), scratch.path('mine/linked'), { recursive: true });
    const outside = scratch.write('secret.md', 'secret');
    symlinkSync(outside, scratch.path('mine/linked/README.md'));
    const ran = await samenspelIn(here, 'pack', 'mine/linked', '--out', 'linked.zip', '--lang', 'en');
    expect(ran.stderr).toMatch(/README\.md points to a file outside/);
    expect(ran.code).toBe(1);
    expect(existsSync(scratch.path('linked.zip'))).toBe(false);
  });

  it('takes off a folder around everything, and leaves out what does not belong', async () => {
    const files = { 'x/scenario.yaml': strToU8('format: 1\n'), 'x/run.sh': strToU8('rm'), '__MACOSX/x': strToU8('y') };
    writeFileSync(scratch.path('around.zip'), zipSync(files));
    const ran = await samenspelIn(here, 'open', 'around.zip', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      files: ['scenario.yaml'],
      leftOut: ['x/run.sh', '__MACOSX/x'],
      ok: false,
    });
    expect(ran.code).toBe(1);
  });
});
