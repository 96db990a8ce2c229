import type { CutTime } from '../../authoring/index.ts';
import type { Language } from '../../texts/index.ts';
import { alignColumns } from './print.ts';

const HEADS: Record<Language, string[]> = {
  nl: ['minuten aan tafel', 'mag', 'hoofdstukken', 'praten', 'voorlezen', 'blijft over'],
  en: ['minutes at the table', 'allowed', 'chapters', 'talk', 'reading aloud', 'left'],
};

/** For people: what each cut may take at the table, what its chapters plan, and what talk and reading aloud leave of that. */
export function cutLines(cuts: readonly CutTime[], language: Language): string[] {
  if (cuts.length === 0) return [];
  const rows = cuts.map(({ cut, limit, chapters, talk, reading }) => {
    const left = (chapters === 0 ? limit : chapters) - talk - reading;
    return [cut, ...[limit, chapters, talk, reading, left].map(String)];
  });
  return alignColumns([HEADS[language], ...rows], [1, 2, 3, 4, 5]);
}
