import type { Language } from './finding.ts';
import { CODES } from './finding-codes.ts';
import { CONSEQUENCES } from './finding-consequences.ts';

const WORDS = {
  nl: { consequence: 'Gevolg', wrong: 'Fout', right: 'Goed' },
  en: { consequence: 'Consequence', wrong: 'Wrong', right: 'Right' },
} as const;

/** What a code means, in a few sentences, with an example and the same mended; empty for a code that does not exist. */
export function explainCode(code: string, language: Language): string {
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (!known) return '';
  const words = WORDS[language];
  const shown = (text: string): string => text.replace(/^/gm, '   ');
  return [
    `${code}  ${known.explanation[language]}`,
    `${words.consequence}: ${CONSEQUENCES[code]?.[language] ?? ''}`,
    `${words.wrong}:`,
    shown(known.example.wrong),
    `${words.right}:`,
    shown(known.example.right),
  ].join('\n');
}
