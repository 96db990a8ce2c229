import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { SourceFiles } from '../../model/index.ts';
import { type Language, sayFile } from '../../texts/index.ts';
import { readFolder } from '../folders/read-folder.ts';
import { SHIPPED } from '../folders/shipped-folder.ts';
import { isFree, writeFolder } from '../folders/write-files.ts';
import { trimSlash } from '../loading/load-neighbourhood.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { alignColumns, printJson, printLines } from '../terminal/print.ts';
import { Impossible } from '../terminal/problems.ts';
import { shellWord } from '../terminal/shell-word.ts';

const TEMPLATES = ['power', 'water', 'heat', 'empty'] as const;
const PARTS = { '': /^(scenario\.yaml|SOURCES\.md)$/, texts: /\.yaml$/, tests: /\.play\.yaml$/ };

interface NewOptions {
  json?: boolean;
  lang: Language;
  from: (typeof TEMPLATES)[number];
}

const ABOUT = `
The folder may stand anywhere. The neighbourhood and the library that the scenario names are found beside it, in it
(neighbourhoods/, library/), or among those that come with Samenspel; "pack" puts them all in one file.`;

/** `samenspel new`: a small scenario that plays at once, to begin from. */
export function addNew(program: Command): void {
  const command = program
    .command('new')
    .argument('<folder>', 'folder to make, or an empty one')
    .addOption(new Option('--from <what>', 'what it is about').choices([...TEMPLATES]).default('power'))
    .addHelpText('after', ABOUT);
  withOutputOptions(command).action((path: string, options: NewOptions) => {
    const folder = trimSlash(path);
    const { lang, from } = options;
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new Impossible(sayFile(lang, 'new.noFolder', { folder }));
    }
    if (!isFree(folder)) throw new Impossible(sayFile(lang, 'new.notEmpty', { folder }));
    const id = idOf(basename(resolve(folder)));
    const files = writeFolder(folder, withId(readTemplate(from, lang), id), lang);
    if (options.json) printJson({ folder, id, from, files });
    else printLines(linesFor(folder, files, lang));
  });
}

function readTemplate(from: string, language: Language): SourceFiles {
  return readFolder(join(SHIPPED, 'templates', from), PARTS, language).files;
}

function withId(files: SourceFiles, id: string): SourceFiles {
  return { ...files, 'scenario.yaml': (files['scenario.yaml'] ?? '').replace(/^id: .*$/m, `id: ${id}`) };
}

/** An id made of the name of a folder: letters, digits and hyphens, a letter first. */
function idOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 50)
    .replace(/-+$/, '')
    .toLowerCase();
  return /^[a-z]/.test(plain) ? plain : `scenario-${plain}`.replace(/-$/, '');
}

function linesFor(folder: string, files: readonly string[], language: Language): string[] {
  const word = shellWord(folder);
  const next = (['check', 'test', 'run', 'pack'] as const).map((command) => {
    const strict = command === 'check' ? ' --strict' : '';
    return [`  samenspel ${command} ${word}${strict}`, sayFile(language, `new.${command}`)];
  });
  return [
    sayFile(language, 'new.done', { folder }),
    ...files.map((file) => `  ${file}`),
    '',
    sayFile(language, 'new.write', { file: join(folder, 'scenario.yaml'), texts: join(folder, 'texts', 'en.yaml') }),
    sayFile(language, 'new.next'),
    ...alignColumns(next),
  ];
}
