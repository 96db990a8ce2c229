import type { Finding } from '../../model/index.ts';
import { CONSEQUENCES } from './finding-consequences.ts';
import { MESSAGES } from './finding-messages.ts';
import { WORDS } from './finding-words.ts';
import type { Found } from './found.ts';
import type { Problem } from './problem.ts';
import { lineColumn, lineText, type Place } from './source-file.ts';

export type Language = 'nl' | 'en';

/** Says what was found, in one language, with its place; duplicates name the other place too. */
export function toFinding({ place, problem, other, more = 0 }: Found, language: Language, declared?: Place): Finding {
  const message = MESSAGES[problem.id];
  const { line, column } = lineColumn(place.file, place.start);
  const snippet = lineText(place.file, line);
  const where = other ? ` (${otherPlace(place, other, language)})` : more > 0 ? ` (${MORE[language](more)})` : '';
  return {
    file: place.file.label,
    line,
    column,
    severity: severityOf(problem),
    code: message.code,
    message: `${fill(message[language], problem.args, language)}${where}`,
    hint: hintOf(problem, language, declared ? otherPlace(place, declared, language) : ''),
    length: Math.max(0, Math.min(place.end - place.start, snippet.length - column + 1)),
    consequence: CONSEQUENCES[message.code]?.[language] ?? '',
    snippet,
    ...(problem.suggestion === null ? {} : { suggestion: problem.suggestion }),
  };
}

/** What a mistake is worth, whatever the language. */
export const severityOf = ({ id }: Problem): Finding['severity'] =>
  MESSAGES[id].code.startsWith('W') ? 'warning' : 'error';

const MORE: Record<Language, (more: number) => string> = {
  nl: (more) => (more === 1 ? 'en nog één keer' : `en nog ${more} keer`),
  en: (more) => (more === 1 ? 'and once more' : `and ${more} times more`),
};

function hintOf(problem: Problem, language: Language, where: string): string {
  if (problem.suggestion !== null) {
    const place = where === '' ? '' : ` (${where})`;
    return language === 'nl'
      ? `bedoelt u "${problem.suggestion}"${place}?`
      : `do you mean "${problem.suggestion}"${place}?`;
  }
  return fill(MESSAGES[problem.id].hint[language], problem.args, language);
}

function otherPlace(place: Place, other: Place, language: Language): string {
  const { line, column } = lineColumn(other.file, other.start);
  if (other.file !== place.file) return `${other.file.label}:${line}:${column}`;
  return language === 'nl' ? `regel ${line}` : `line ${line}`;
}

/** Puts arguments into a sentence; names of kinds of things become words of the language. */
function fill(sentence: string, args: Record<string, string | number>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name];
    if (value === undefined) return '';
    const worded = name === 'what' || name === 'expected' || name === 'found';
    return worded ? wordsFor(String(value), language) : String(value);
  });
}

function wordsFor(value: string, language: Language): string {
  const or = language === 'nl' ? ' of ' : ' or ';
  if (Object.hasOwn(WORDS, value)) return WORDS[value]?.[language] ?? value;
  if (!/^[a-z]+(\/[a-z]+)*$/.test(value)) return value;
  return [...new Set(value.split('/').map((word) => WORDS[word]?.[language] ?? word))].join(or);
}

/** By file in the order they were read, then line, column and code. */
export function sortFindings(findings: Finding[], files: readonly string[]): Finding[] {
  const order = new Map(files.map((label, index) => [label, index]));
  const rank = (finding: Finding): number => order.get(finding.file) ?? files.length;
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) || a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
