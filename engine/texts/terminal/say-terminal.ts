import { formatMessage, type Language, type SayArgs } from '../say.ts';
import { enDiagram } from './en-diagram.ts';
import { enFuzz } from './en-fuzz.ts';
import { enPlay } from './en-play.ts';
import { enReportCommand } from './en-report.ts';
import { nlDiagram } from './nl-diagram.ts';
import { nlFuzz } from './nl-fuzz.ts';
import { nlPlay } from './nl-play.ts';
import { nlReportCommand } from './nl-report.ts';

const nl = { ...nlDiagram, ...nlFuzz, ...nlPlay, ...nlReportCommand };
const en: Record<keyof typeof nl, string> = { ...enDiagram, ...enFuzz, ...enPlay, ...enReportCommand };

/** Sentences of the terminal, which no screen needs: they stand apart, so that the page does not carry them. */
export const TERMINAL_TABLES = { nl, en } as const;
export type TerminalKey = keyof typeof nl;

/** The sentence of a key in a language, as `say` gives those of the screens. */
export function sayTerminal(language: Language, key: TerminalKey, args: SayArgs = {}): string {
  return formatMessage(language, TERMINAL_TABLES[language][key], args);
}
