import { type Document, isAlias, isMap, isPair, isSeq, parseDocument, visit } from 'yaml';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import type { SourceFile } from '../findings/source-file.ts';
import { yamlProblem } from './yaml-traps.ts';

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
    if (error) return { document: null, found: [yamlProblem(file, error, document)] };
    if (document.contents === null || document.toString === undefined) return refuse(problem('empty-file'));
    const nowhere = aliasToNothing(document);
    if (nowhere) return refuse(problem('yaml-start', { text: '*' }), ...nowhere);
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

/** Where a text begins with `*` as a condition may, which YAML takes for the name of an anchor that is not there. */
function aliasToNothing(document: Document): [start: number, end: number] | null {
  const anchors = new Set<string>();
  let found: [number, number] | null = null;
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
    },
    Alias: (_, { source, range }) => {
      if (!anchors.has(source) && range) found ??= [range[0], range[1]];
    },
  });
  return found;
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
