import { type Document, isAlias, isMap, isPair, isSeq, parseDocument, type YAMLError } from 'yaml';
import { type Problem, problem } from './problem.ts';
import type { Place, SourceFile } from './source-file.ts';

/** Something wrong at a place of a file. */
export interface Found {
  place: Place;
  problem: Problem;
  /** The other place it concerns: the first of two duplicates. */
  other?: Place;
}

export const MAX_CHARACTERS = 5_000_000;
/** A hand-written file has a few thousand nodes; aliases that grow it beyond this are an accident or an attack. */
const MAX_EXPANDED_NODES = 50_000;

/** The tree of a YAML file, or the one reason why it cannot be read (E0, or E8 for a trap that we recognise). Never throws. */
export function readYaml(file: SourceFile): { document: Document | null; found: Found[] } {
  const refuse = (found: Problem, start = 0, end = start) => ({
    document: null,
    found: [{ place: { file, start, end }, problem: found }],
  });
  if (file.text.length > MAX_CHARACTERS) return refuse(problem('too-big', { limit: 5 }));
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
    if (expandedSize(document) > MAX_EXPANDED_NODES) return refuse(problem('too-many-aliases'));
    return { document, found: tagProblems(file, document) };
  } catch {
    return refuse(problem('not-yaml', { text: '' }));
  }
}

/** Nodes after writing out all aliases; a circle counts as endless. */
function expandedSize(document: Document): number {
  const sizes = new Map<unknown, number>();
  const aliases = new Map<string, unknown>();
  const measure = (node: unknown): number => {
    if (node === null || typeof node !== 'object') return 1;
    if (isAlias(node)) return sizes.get(aliases.get(node.source)) ?? Number.POSITIVE_INFINITY;
    if (isPair(node)) return measure(node.key) + measure(node.value);
    if ('anchor' in node && typeof node.anchor === 'string') aliases.set(node.anchor, node);
    let size = 1;
    if (isMap(node) || isSeq(node)) for (const item of node.items) size += measure(item);
    sizes.set(node, size);
    return size;
  };
  return measure(document.contents);
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
  if (error.code === 'TAB_AS_INDENT') return problem('yaml-tab');
  return problem('not-yaml', { text: error.message.split('\n')[0] ?? '' });
}
