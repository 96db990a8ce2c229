import type { Finding } from '../../model/index.ts';
import type { Language } from './finding.ts';

const WORDS = {
  nl: { error: 'fout', warning: 'let op', consequence: 'Gevolg', explanation: 'Uitleg' },
  en: {
    error: 'error',
    warning: 'warning',
    consequence: 'Consequence',
    explanation: 'Explanation',
    wrong: 'Wrong',
    right: 'Right',
  },
} as const;

/** A finding as people read it: place and sentence, the line with the spot marked, the consequence and where more is said. */
export function formatFinding(finding: Finding, language: Language): string {
  const words = WORDS[language];
  const head = `${finding.file}:${finding.line}:${finding.column}  ${words[finding.severity]} ${finding.code}  ${finding.message}`;
  const explanation = `${words.explanation}: samenspel check --explain ${finding.code}`;
  const consequence = finding.consequence ? `${words.consequence}: ${finding.consequence}` : '';
  const last = consequence === '' ? explanation : `${consequence.padEnd(45)}  ${explanation}`;
  return [head, ...snippetOf(finding), `   ${last}`].join('\n');
}

/** Lines longer than this are shown from just before the spot. */
const SNIPPET_WIDTH = 110;

function snippetOf({ line, column, snippet, length, hint }: Finding): string[] {
  if (snippet === undefined || snippet.trim() === '') return hint === '' ? [] : [`   ${hint}`];
  const number = String(line).padStart(5);
  const skip = column > SNIPPET_WIDTH - 30 ? column - 40 : 0;
  const shown = `${skip > 0 ? '…' : ''}${snippet.slice(skip, skip + SNIPPET_WIDTH)}`.replaceAll('\t', ' ');
  const caret = '^'.repeat(Math.max(1, Math.min(length ?? 1, SNIPPET_WIDTH - (column - skip) + 1)));
  const before = ' '.repeat(Math.max(0, column - 1 - skip + (skip > 0 ? 1 : 0)));
  return [`${number} | ${shown}`, `${' '.repeat(5)} | ${before}${caret}${hint === '' ? '' : ` ${hint}`}`];
}
