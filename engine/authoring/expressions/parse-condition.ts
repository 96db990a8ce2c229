import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { type Problem, problem, problemAt } from '../findings/problem.ts';

export type { ASTNode };

/** Enough for any condition that a person can still read; deeper or longer ones are refused (E4). */
const MAX_DEPTH = 24;
const MAX_NODES = 160;
export const MAX_LENGTH = 400;

const parser = new Environment({ limits: { maxDepth: MAX_DEPTH, maxAstNodes: MAX_NODES } });

/** Words of other languages that authors try, with what it is called here. */
const OTHER_WORDS: Record<string, string> = {
  and: '&&',
  or: '||',
  en: '&&',
  of: '||',
  '=': '==',
  '&': '&&',
  '|': '||',
};

/** Reads the text of a condition into a tree of operators; names and types are not looked at yet. */
export function parseCondition(text: string): ASTNode | Problem {
  if (text.length > MAX_LENGTH) return problem('condition-too-long', { limit: MAX_LENGTH });
  try {
    return parser.parse(text).ast;
  } catch (error) {
    if (error instanceof ParseError) return parseProblem(text, error);
    return problem('condition-unreadable', { text: excerpt(text) });
  }
}

function parseProblem(text: string, error: ParseError): Problem {
  if (error.code.includes('limit') || /exceeded/i.test(error.summary)) return problem('condition-too-complex');
  const start = Math.min(error.range?.start ?? 0, text.length);
  const end = Math.max(error.range?.end ?? start + 1, start + 1);
  if (error.code === 'unterminated_string') return problemAt(problem('condition-quote'), start, end);
  if (start >= text.trimEnd().length) return problem('condition-incomplete', { text: excerpt(text) });
  const foreign = foreignOperator(text, start);
  if (foreign)
    return problemAt(
      problem('condition-operator', { found: foreign[0] }, foreign[1]),
      foreign[2],
      foreign[2] + foreign[0].length,
    );
  return problemAt(problem('condition-unreadable', { text: text.slice(start, end) }), start, end);
}

function foreignOperator(text: string, at: number): [found: string, meant: string, start: number] | null {
  for (const match of text.matchAll(/\b(?:and|or|en|of)\b|=>|=<|(?<![=!<>])=(?!=)|(?<!&)&(?!&)|(?<!\|)\|(?!\|)/g)) {
    const [found] = match;
    if (found === '=>' && Math.abs(match.index - at) <= 2) return [found, '>=', match.index];
    if (found === '=<' && Math.abs(match.index - at) <= 2) return [found, '<=', match.index];
    const meant = OTHER_WORDS[found];
    if (meant && Math.abs(match.index - at) <= found.length + 1) return [found, meant, match.index];
  }
  return null;
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
