import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import type { SourceFile } from '../findings/source-file.ts';

/** What an error of the YAML reader comes from, at the place where a person would look for it. */
export function yamlProblem(file: SourceFile, error: YAMLError, document: Document): Found {
  const start = Math.min(error.pos[0], Math.max(0, file.text.length - 1));
  const end = Math.max(start + 1, Math.min(error.pos[1], endOfLine(file.text, start)));
  const at = (found: Problem, from = start, to = end): Found => ({
    place: { file, start: from, end: to },
    problem: found,
  });
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const tag = /(?:[:\-,{[]\s*)(!\S+)/.exec(file.text.slice(lineStart, start));
  if (tag?.[1]) {
    const from = lineStart + tag.index + tag[0].length - tag[1].length;
    return at(problem('yaml-tag', { text: tag[1] }), from, from + tag[1].length);
  }
  const quote = openQuote(file.text, start, document);
  if (quote !== null) return at(problem('yaml-open', { text: file.text[quote] ?? '"' }), quote, quote + 1);
  const bracket = openBracket(file.text, error);
  if (bracket !== null) return at(problem('yaml-open', { text: file.text[bracket] ?? '[' }), bracket, bracket + 1);
  const line = crookedLine(file.text, error, start);
  if (line !== null) return at(problem('yaml-indent'), line, endOfLine(file.text, line));
  return at(trap(file.text, error, lineStart, start));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : Math.max(end, start + 1);
}

/** A text in quotes that runs on over the end of its line, just before the place where reading stops: its quote was never closed. */
function openQuote(text: string, stop: number, document: Document): number | null {
  let open: number | null = null;
  visit(document, {
    Scalar: (_, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (isQuoted && from < stop && to >= stop - 2 && text.slice(from, to).includes('\n')) open = from;
    },
  });
  return open;
}

/** The bracket that is not closed where the reader asks for its end. */
function openBracket(text: string, { code, message, pos }: YAMLError): number | null {
  const [, closing] = /end with a ([\]}])/.exec(message) ?? [];
  if (code !== 'BAD_INDENT' || closing === undefined) return null;
  const opening = closing === ']' ? '[' : '{';
  let depth = 1;
  for (let at = pos[0] - 1; at >= 0; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === opening && --depth === 0) return at;
  }
  return null;
}

/** The first letter of a line that does not stand straight under the lines of its block. */
function crookedLine(text: string, { code, message }: YAMLError, start: number): number | null {
  const isOutside = code === 'MISSING_CHAR' && message.startsWith('Sequence item without');
  const isDeeper = code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(text.slice(start, endOfLine(text, start)));
  if (!isOutside && !isDeeper) return null;
  const next = isDeeper ? text.indexOf('\n', start) + 1 : start;
  const letter = text.slice(next).search(/\S/);
  return letter < 0 ? start : next + letter;
}

function trap(text: string, error: YAMLError, lineStart: number, start: number): Problem {
  const before = text.slice(lineStart, start);
  const after = text.slice(start, endOfLine(text, start));
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /\S:\s/.test(`${before} `)) return problem('yaml-colon');
  if (error.code === 'BLOCK_IN_FLOW' && /:\s/.test(after)) return problem('yaml-colon');
  const [, word] = /^([A-Za-z][\w-]*) [^:(){}]*$/.exec(after) ?? [];
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && word !== undefined) return problem('yaml-no-colon', { name: word });
  if (error.code === 'BAD_SCALAR_START') return problem('yaml-start', { text: text[start] ?? '' });
  const block = /:\s*([>|])\s*$/.exec(before);
  if (block?.[1] && error.code === 'UNEXPECTED_TOKEN') return problem('yaml-block', { text: block[1] });
  if (error.code === 'UNEXPECTED_TOKEN' && /:\s*(["']).*\1\s*$/.test(before)) return problem('yaml-after-quote');
  if (error.code === 'TAB_AS_INDENT') return problem('yaml-tab');
  return problem('not-yaml', { text: error.message.split('\n')[0] ?? '' });
}
