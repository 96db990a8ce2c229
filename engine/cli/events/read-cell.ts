import { CHANNELS, type Channel } from '../../model/index.ts';
import { channelName, LANGUAGES, sayFile } from '../../texts/index.ts';
import { isTextField, rawText, TEXT_PATHS } from './event-cells.ts';
import { type EventField, plainWords } from './event-fields.ts';
import type { Compared, InjectValues, RemarkCode } from './import-plan.ts';
import { readTime, type TimeStyle } from './read-time.ts';

/** What a cell sets, or why nothing. `null` sets nothing and is no problem. */
export type ReadCell = { set: InjectValues } | { remark: RemarkCode } | null;

export interface CellContext extends Compared {
  style: TimeStyle;
  /** Minute of the row above, for clock times. */
  previous: number;
}

/** Reads one cell of a column into the values it sets in an inject. */
export function readEventCell(field: EventField, cell: string, context: CellContext): ReadCell {
  if (isTextField(field)) return { set: { [TEXT_PATHS[field]]: cell === '' ? undefined : cell } };
  switch (field) {
    case 'time':
      return readMoment(cell, context);
    case 'channel':
      return readChannel(cell);
    case 'objectives':
      return readObjectives(cell, context);
    case 'contingencyFor':
      return { set: readContingency(cell) };
    case 'status':
      return isWord(cell, 'events.draft') ? { set: { draft: true } } : { set: { draft: undefined } };
    case 'notes':
      return { set: { notes: cell === '' ? undefined : cell } };
    case 'when':
      return { set: readCondition(cell) };
    case 'actualTime':
      return cell === '' ? null : { remark: 'actualTime' };
    default:
      return null;
  }
}

function readMoment(cell: string, context: CellContext): ReadCell {
  if (cell === '') return { set: { at: undefined } };
  const at = readTime(cell, context, context.previous);
  return at === null ? { remark: 'time' } : { set: { at } };
}

/** Words for a channel besides its own names. */
const CHANNEL_WORDS: Record<Channel, readonly string[]> = {
  observation: ['waarneming', 'observatie', 'zien', 'observation'],
  'nl-alert': ['nlalert', 'alert', 'cell broadcast'],
  radio: ['omroep', 'broadcast', 'tv', 'televisie', 'media', 'nieuws', 'news'],
  phone: ['tel', 'bellen', 'telefonisch', 'telephone', 'call', 'mobiel', 'sms'],
  neighbour: ['buur', 'buren', 'mondeling', 'persoonlijk', 'face to face', 'in person', 'neighbor'],
  notice: ['brief', 'briefje', 'flyer', 'poster', 'letter', 'note', 'papier', 'paper'],
  official: ['gemeente', 'politie', 'brandweer', 'ambtenaar', 'police', 'fire brigade', 'council'],
  social: ['app', 'whatsapp', 'chat', 'sociale media', 'social media', 'e-mail', 'email', 'mail'],
};

function readChannel(cell: string): ReadCell {
  const plain = plainWords(cell);
  if (plain === '') return { set: { channel: undefined } };
  const found = CHANNELS.find((channel) => {
    const names = [channel, ...LANGUAGES.map((language) => channelName(language, channel)), ...CHANNEL_WORDS[channel]];
    return names.some((name) => plainWords(name) === plain);
  });
  return found === undefined ? { remark: 'channel' } : { set: { channel: found } };
}

/** Objectives by id or by their text in any language. */
function readObjectives(cell: string, { objectives, texts }: CellContext): ReadCell {
  const languages = new Set(Object.values(texts.entries).flatMap((entry) => Object.keys(entry)));
  const named = (part: string) =>
    objectives.find((id) => {
      const sentences = [...languages].map((language) => rawText(texts, language, `objectives.${id}.text`));
      return [id, ...sentences].some((name) => plainWords(name) === plainWords(part));
    });
  const whole = named(cell);
  const parts = whole === undefined ? cell.split(/[,;\n]/).filter((part) => part.trim() !== '') : [cell];
  const found = parts.map(named);
  if (found.some((id) => id === undefined)) return { remark: 'objectives' };
  return { set: { objectives: parts.length === 0 ? undefined : (found as string[]) } };
}

function readContingency(cell: string): InjectValues {
  if (cell === '' || isWord(cell, 'events.no')) return { shelf: undefined, insteadOf: undefined };
  return { shelf: true, insteadOf: isWord(cell, 'events.yes') ? undefined : cell };
}

function readCondition(cell: string): InjectValues {
  const event = /^on: ?(\S+)$/.exec(cell)?.[1];
  return { when: event === undefined && cell !== '' ? cell : undefined, on: event };
}

/** Whether a cell says one of our own words, in any language. */
function isWord(cell: string, key: 'events.draft' | 'events.yes' | 'events.no'): boolean {
  return LANGUAGES.some((language) => plainWords(sayFile(language, key)) === plainWords(cell));
}
