import { type Document, isAlias, isMap, isPair, isSeq, parseDocument, type YAMLError } from 'yaml';
import { type Problem, problem } from './problem.ts';
import type { Place, SourceFile } from './source-file.ts';

/** Something wrong at a place of a file. */
export interface Found {
  place: Place;
  problem: Problem;
  /** The other place it concerns: the first of two duplicates. */
  other?: Place;
  /** In how many other places the same is wrong. */
  more?: number;
}

export const MAX_CHARACTERS = 5_000_000;
/** Lines, commas and colons together; checking more than this would take longer than two seconds, and the largest scenarios have a fifteenth. */
const MAX_MARKS = 60_000;
/** A hand-written file has a few thousand nodes; aliases that make it grow by more than this are an accident or an attack. */
const MAX_REPEATED_NODES = 50_000;

/** The tree of a YAML file, or the one reason why it cannot be read (E0, or E8 for a trap that we recognise). Never throws. */
export function readYaml(file: SourceFile): { document: Document | null; found: Found[] } {
  const refuse = (found: Problem, start = 0, end = start) => ({
    document: null,
    found: [{ place: { file, start, end }, problem: found }],
  });
  if (file.text.length > MAX_CHARACTERS) return refuse(problem('too-big', { limit: 5 }));
  if (hasTooManyMarks(file.text)) return refuse(problem('too-many-lines'));
  try {
    const document = parseDocument(file.text, {
      uniqueKeys: false,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error) return { document: null, found: [yamlProblem(file, error)] };
    if (document.contents === null || document.toString === undefined) return refuse(problem('empty-file'));
    if (repeatedNodes(document) > MAX_REPEATED_NODES) return refuse(problem('too-many-aliases'));
    return { document, found: tagProblems(file, document) };
  } catch {
    return refuse(problem('not-yaml', { text: '' }));
  }
}

function hasTooManyMarks(text: string): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 44 || code === 58) marks++;
  }
  return marks > MAX_MARKS;
}

/** How many nodes are added when all aliases are written out; a circle counts as endless. */
function repeatedNodes(document: Document): number {
  const sizes = new Map<unknown, number>();
  const anchors = new Map<string, unknown>();
  let repeated = 0;
  const measure = (node: unknown): number => {
    if (node === null || typeof node !== 'object') return 1;
    if (isAlias(node)) {
      const size = sizes.get(anchors.get(node.source)) ?? Number.POSITIVE_INFINITY;
      repeated += size;
      return size;
    }
    if (isPair(node)) return measure(node.key) + measure(node.value);
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    let size = 1;
    if (isMap(node) || isSeq(node)) for (const item of node.items) size += measure(item);
    sizes.set(node, size);
    return size;
  };
  measure(document.contents);
  return repeated;
}

/** A plain text that begins with `!` is a tag to YAML, and the condition loses its first word. */
function tagProblems(file: SourceFile, document: Document): Found[] {
  return document.warnings
    .filter((warning) => warning.code === 'TAG_RESOLVE_FAILED')
    .map((warning) => {
      const [start, end] = warning.pos;
      return { place: { file, start, end }, problem: problem('yaml-tag', { text: file.text.slice(start, end) }) };
    });
}

function yamlProblem(file: SourceFile, error: YAMLError): Found {
  const start = Math.min(error.pos[0], Math.max(0, file.text.length - 1));
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const tag = /(?:[:\-,{[]\s*)(!\S+)/.exec(file.text.slice(lineStart, start));
  if (tag?.[1]) {
    const at = lineStart + tag.index + tag[0].length - tag[1].length;
    return { place: { file, start: at, end: at + tag[1].length }, problem: problem('yaml-tag', { text: tag[1] }) };
  }
  const end = Math.max(start + 1, Math.min(error.pos[1], endOfLine(file, start)));
  return { place: { file, start, end }, problem: trap(file, error, lineStart, start) };
}

function endOfLine(file: SourceFile, start: number): number {
  const end = file.text.indexOf('\n', start);
  return end < 0 ? file.text.length : Math.max(end, start + 1);
}

function trap(file: SourceFile, error: YAMLError, lineStart: number, start: number): Problem {
  const before = file.text.slice(lineStart, start);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /\S:\s/.test(`${before} `)) return problem('yaml-colon');
  if (error.code === 'BAD_SCALAR_START') return problem('yaml-start', { text: file.text[start] ?? '' });
  if (error.code === 'UNEXPECTED_TOKEN' && /:\s*(["']).*\1\s*$/.test(before)) return problem('yaml-after-quote');
  const block = /:\s*([>|])\s*$/.exec(before);
  if (block?.[1] && error.code === 'UNEXPECTED_TOKEN') return problem('yaml-block', { text: block[1] });
  if (error.code === 'TAB_AS_INDENT') return problem('yaml-tab');
  return problem('not-yaml', { text: error.message.split('\n')[0] ?? '' });
}
