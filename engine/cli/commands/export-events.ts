import type { Command } from 'commander';
import { sayFile } from '../../texts/index.ts';
import { eventCells } from '../events/event-cells.ts';
import { columnTitle, EVENT_FIELDS, type EventField } from '../events/event-fields.ts';
import { openScenario } from '../loading/open-scenario.ts';
import { writeSheet } from '../sheets/write-sheet.ts';
import { withTextOptions, wordsFor } from '../terminal/options.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { shellWord } from '../terminal/shell-word.ts';
import { refuseUnknownLanguage } from '../translations/languages.ts';

interface ExportOptions {
  json?: boolean;
  lang: string;
  out: string;
  force?: boolean;
}

const WIDTHS: Partial<Record<EventField, number>> = {
  ...{ number: 5, inject: 60, expected: 40, lookFor: 40, notes: 30, when: 30, objectives: 20, id: 20 },
};

/** `samenspel export-events`: the injects as a list that other people can read and change (MSEL). */
export function addExportEvents(program: Command): void {
  const command = program
    .command('export-events')
    .argument('<scenario>', 'folder of the scenario')
    .requiredOption('--out <file>', 'the list: a .csv or a .xlsx')
    .option('--force', 'write over a file that is there already');
  withTextOptions(command).action(async (path: string, { json, lang, out, force }: ExportOptions) => {
    const words = wordsFor(lang);
    const { model, texts } = openScenario(path, null, words);
    refuseUnknownLanguage(lang, texts, words);
    const timeline = model.source.timeline ?? [];
    const rows = timeline.map((inject, place) => {
      const cells = eventCells(inject, place + 1, texts, { words, texts: lang });
      return EVENT_FIELDS.map((field) => cells[field]);
    });
    const columns = EVENT_FIELDS.map((field) => ({ title: columnTitle(words, field), width: WIDTHS[field] ?? 14 }));
    await writeSheet(out, 'MSEL', columns, rows, { lang: words, force });
    if (json) printJson({ file: out, language: lang, events: rows.length, columns: EVENT_FIELDS });
    else {
      const command = `samenspel import-events ${shellWord(out)} ${shellWord(path)}`;
      printLines([sayFile(words, 'events.exported', { file: out, count: rows.length, command })]);
    }
  });
}
