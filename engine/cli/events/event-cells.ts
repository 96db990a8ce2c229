import type { Channel, InjectSource, ScenarioTexts } from '../../model/index.ts';
import { channelName, type Language, sayFile } from '../../texts/index.ts';
import type { EventCells } from './event-fields.ts';

/** In which language words and texts are; a text without a translation stands in the language of the scenario. */
export interface CellLanguage {
  words: Language;
  texts: string;
}

/** Texts of an inject that are translated, by the column they stand in, with the path they have in the inject. */
export const TEXT_PATHS = {
  inject: 'say.screen',
  from: 'say.from',
  to: 'to',
  expected: 'expect',
  lookFor: 'lookFor',
} as const;
export type TextField = keyof typeof TEXT_PATHS;
export const isTextField = (field: string): field is TextField => Object.hasOwn(TEXT_PATHS, field);

/** A text as its author wrote it, with the names of its arguments in braces; '' when there is none. */
export function rawText(texts: ScenarioTexts, language: string, key: string): string {
  const entry = texts.entries[key];
  return entry?.[language] ?? entry?.[texts.language] ?? '';
}

/** The cells of one inject. */
export function eventCells(
  inject: InjectSource,
  number: number,
  texts: ScenarioTexts,
  { words, texts: language }: CellLanguage,
): EventCells {
  const text = (field: TextField) => rawText(texts, language, `timeline.${inject.id}.${TEXT_PATHS[field]}`);
  return {
    number: String(number),
    time: inject.at ?? '',
    inject: text('inject'),
    channel: channelName(words, inject.channel ?? ('observation' satisfies Channel)),
    from: text('from'),
    to: text('to'),
    expected: text('expected'),
    objectives: (inject.objectives ?? []).join(', '),
    lookFor: text('lookFor'),
    contingencyFor: inject.insteadOf ?? (inject.shelf ? sayFile(words, 'events.yes') : ''),
    status: sayFile(words, inject.draft ? 'events.draft' : 'events.ready'),
    actualTime: '',
    notes: inject.notes ?? '',
    id: inject.id,
    when: inject.when ?? (inject.on === undefined ? '' : `on: ${inject.on}`),
  };
}
