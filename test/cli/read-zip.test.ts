import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readZip, ZipRefused } from '../../engine/cli/folders/read-zip.ts';
import { badPath } from '../../engine/cli/folders/zip-path.ts';
import { writeZip } from '../../engine/cli/pack/write-zip.ts';

const LIMITS = { files: 10, fileBytes: 100_000, totalBytes: 150_000 };
const SMALL = strToU8('format: 1\n');

const zipOf = (files: Zippable) => Buffer.from(zipSync(files));
const faultOf = async (zip: Buffer) => {
  const read = await readZip(zip, LIMITS).catch((error: unknown) => error);
  return read instanceof ZipRefused ? read.fault : read;
};

/** Puts other bytes in the place of the first ones, everywhere. */
function swap(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

/** Writes a number into the central directory of a zip with one file; 24 is the declared size, 8 the flags. */
function patch(zip: Buffer, offset: number, value: number, bytes: 2 | 4): Buffer {
  const at = zip.indexOf('PK\x01\x02', 0, 'latin1') + offset;
  zip.writeUIntLE(value, at, bytes);
  return zip;
}

const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.yaml`, SMALL]));
const linked: Zippable = { 'texts/en.yaml': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 * 65536 }] };

describe('a zip is refused before anything is written', () => {
  it.each([
    ['a way up', zipOf({ '../scenario.yaml': SMALL }), 'path-up'],
    ['a way up in the middle', zipOf({ 'texts/../../x.yaml': SMALL }), 'path-up'],
    ['an absolute path', zipOf({ '/etc/cron.d/x': SMALL }), 'path-absolute'],
    ['a drive letter', zipOf({ 'C:/x.yaml': SMALL }), 'path-absolute'],
    ['a backslash', zipOf({ 'texts\\en.yaml': SMALL }), 'path-backslash'],
    ['a backslash that goes up', zipOf({ '..\\x.yaml': SMALL }), 'path-backslash'],
    ['a device of Windows', zipOf({ 'texts/CON.yaml': SMALL }), 'path-reserved'],
    ['a name that ends in a dot', zipOf({ 'scenario.yaml.': SMALL }), 'path-reserved'],
    ['a stream of a file', zipOf({ 'scenario.yaml:x': SMALL }), 'path-letters'],
    ['a control sign', zipOf({ 'a\u001b[2Jb.yaml': SMALL }), 'path-letters'],
    ['letters that run the other way', zipOf({ 'a\u202Elmay.b': SMALL }), 'path-letters'],
    ['a name without end', zipOf({ [`${'x'.repeat(300)}.yaml`]: SMALL }), 'path-long'],
    ['the same name twice', swap(zipOf({ 'a.yaml': SMALL, 'b.yaml': SMALL }), 'b.yaml', 'a.yaml'), 'twice'],
    ['the same name in capitals', zipOf({ 'scenario.yaml': SMALL, 'Scenario.yaml': SMALL }), 'twice'],
    ['the same letters spelled twice', zipOf({ '\u00e9.yaml': SMALL, 'e\u0301.yaml': SMALL }), 'twice'],
    ['a file that is a folder too', zipOf({ Texts: SMALL, 'texts/en.yaml': SMALL }), 'twice'],
    ['a name in an old encoding', swap(zipOf({ 'aXb.yaml': SMALL }), 'aXb', 'a\x82b'), 'encoding'],
    ['a name that is not UTF-8 though it says so', swap(zipOf({ 'é.yaml': SMALL }), '\xc3\xa9', '\xc3('), 'encoding'],
    ['a link', zipOf(linked), 'link'],
    ['a password', patch(zipOf({ 'a.yaml': SMALL }), 8, 1, 2), 'locked'],
    ['too many files', zipOf(many), 'too-many'],
    ['a bomb that says how large it is', zipOf({ 'a.yaml': new Uint8Array(50_000_000) }), 'file-too-big'],
    ['a bomb in parts', zipOf({ 'a.yaml': new Uint8Array(90_000), 'b.yaml': new Uint8Array(90_000) }), 'total-too-big'],
    ['a bomb that lies', patch(zipOf({ 'a.yaml': new Uint8Array(50_000_000) }), 24, 1000, 4), 'lies'],
    ['a file that is shorter than it says', patch(zipOf({ 'a.yaml': SMALL }), 24, 1000, 4), 'lies'],
    ['a sum that is wrong', patch(zipOf({ 'a.yaml': SMALL }), 16, 12345, 4), 'damaged'],
    ['no zip at all', Buffer.from('format: 1'), 'damaged'],
    ['half a zip', zipOf({ 'a.yaml': new Uint8Array(5000) }).subarray(0, 40), 'damaged'],
  ])('%s', async (_, zip, fault) => {
    expect(await faultOf(zip)).toBe(fault);
  });
});

const path = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const nasty = fc
  .array(fc.constantFrom('..', '.', '/', '\\', 'C:', 'a', 'texts', 'é', '\u0000', ' '), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

test('a path that is accepted stays below the folder, on every system', () => {
  fc.assert(
    fc.property(fc.oneof(path, nasty), (name) => {
      fc.pre(badPath(name) === null);
      const folder = resolve('/somewhere/folder');
      expect(resolve(folder, name).startsWith(folder + sep)).toBe(true);
      for (const sign of ['\\', ':', '\u0000']) expect(name).not.toContain(sign);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('what is packed comes out the same, and the bytes depend on nothing else', async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}\.yaml$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, fc.string({ maxLength: 200 }), { maxKeys: 8 }), async (files) => {
      const zip = Buffer.from(writeZip(files));
      const turned = Object.fromEntries(Object.entries(files).reverse());
      expect(Buffer.from(writeZip(turned)).equals(zip)).toBe(true);
      const back = await readZip(zip, LIMITS);
      const texts = Object.fromEntries([...back].map(([key, content]) => [key, content.toString('utf8')]));
      const sent = Object.fromEntries(
        Object.entries(files).map(([key, text]) => [key, new TextDecoder().decode(strToU8(text))]),
      );
      expect(texts).toEqual(sent);
    }),
    { seed: 2, numRuns: 60 },
  );
});

test('a damaged zip is refused or gives what was packed: never another error, never other bytes', async () => {
  const files = { 'scenario.yaml': 'format: 1\n'.repeat(50), 'texts/en.yaml': 'title: {}\n', 'SOURCES.md': '# x\n' };
  const zip = Buffer.from(writeZip(files));
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Buffer.from(zip);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const read = await readZip(damaged, LIMITS).catch((error: unknown) => error);
      if (read instanceof ZipRefused) return;
      const contents = [...(read as Map<string, Buffer>).values()].map((content) => content.toString('utf8'));
      for (const content of contents) expect(Object.values(files)).toContain(content);
    }),
    { seed: 3, numRuns: 400 },
  );
});
