import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { foldPath } from '../../exercise/index.ts';
import { type ExerciseReport, exerciseReport, lookBack } from '../../insight/index.ts';
import { reportDocument, reportRows, writeHtml, writeMarkdown } from '../../report/index.ts';
import { type Language, sayFile, sayTerminal } from '../../texts/index.ts';
import { writeNew, writeOver } from '../folders/write-files.ts';
import { type OpenedForReplay, openSession } from '../loading/open-session.ts';
import { csvText } from '../sheets/write-sheet.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { tell } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';

const FORMATS = ['html', 'md', 'docx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface ReportOptions {
  json?: boolean;
  lang: Language;
  format?: Format;
  out?: string;
  force?: boolean;
}

/** `samenspel report`: the after-action report of a session. */
export function addReport(program: Command): void {
  const command = program
    .command('report')
    .argument('<session>', 'file *.samenspel.json')
    .addOption(
      new Option('--format <format>', 'how it is written; csv is the course as a list (default: html)').choices([
        ...FORMATS,
      ]),
    )
    .option('--out <file>', 'write it in this file; its ending says the format')
    .option('--force', 'write over a file that is there already');
  withOutputOptions(command).action(report);
}

async function report(file: string, options: ReportOptions): Promise<void> {
  const { lang, out, force } = options;
  const format = formatOf(options);
  if (format === 'docx' && out === undefined && process.stdout.isTTY) {
    throw new WrongUse(sayTerminal(lang, 'report.needsFile'));
  }
  if (out !== undefined && !force && existsSync(out)) throw new Impossible(sayFile(lang, 'file.exists', { file: out }));
  const opened = openSession(file, lang);
  const written = await write(opened, format, lang);
  if (out === undefined) process.stdout.write(written);
  else {
    if (force) writeOver(out, written, lang);
    else writeNew(out, written, lang);
    tell(sayTerminal(lang, 'report.written', { file: out }));
  }
}

/** What was asked for, else what the file's name ends with. */
function formatOf({ json, format, out, lang }: ReportOptions): Format {
  const ending = FORMATS.find((each) => out?.toLowerCase().endsWith(`.${each}`));
  const asked = json ? 'json' : format;
  if (asked && ending && asked !== ending) {
    throw new WrongUse(sayTerminal(lang, 'report.twoFormats', { file: out ?? '', format: asked }));
  }
  return asked ?? ending ?? 'html';
}

async function write(opened: OpenedForReplay, format: Format, language: Language): Promise<string | Uint8Array> {
  const { ex } = opened;
  const found = reportOf(opened);
  switch (format) {
    case 'json':
      return `${JSON.stringify(found, null, 2)}\n`;
    case 'csv':
      return csvText(reportRows(ex, found, language));
    case 'md':
      return writeMarkdown(reportDocument(ex, found, language));
    case 'html':
      return writeHtml(reportDocument(ex, found, language));
    case 'docx':
      return (await import('../report/write-docx.ts')).writeDocx(reportDocument(ex, found, language));
  }
}

function reportOf({ ex, log, path }: OpenedForReplay): ExerciseReport {
  return exerciseReport(ex, log, foldPath(ex, path), lookBack(ex, log));
}
