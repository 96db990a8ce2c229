import { type Document, isMap, isNode, isPair, isScalar, type Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A value that a change can set: a text for people is quoted, so that no comma or colon in it means anything. */
export type NodeValue = string | number | boolean | readonly NodeValue[] | { readonly [key: string]: NodeValue };

/** A text in quotes: double ones, or single ones around a text that has double ones in it. */
export function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = text.includes('"') && !/['\n]/.test(text) ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** Writes ids, moments and numbers plainly, everything else in quotes. */
export function nodeOf(document: Document, value: NodeValue): Scalar | YAMLMap | YAMLSeq {
  if (typeof value === 'string') return isPlain(value) ? new Scalar(value) : quoted(value);
  if (typeof value !== 'object') return new Scalar(value);
  if (Array.isArray(value)) {
    const list = new YAMLSeq(document.schema);
    list.flow = true;
    list.items = (value as readonly NodeValue[]).map((item) => nodeOf(document, item));
    return list;
  }
  const map = new YAMLMap(document.schema);
  for (const [key, item] of Object.entries(value)) map.set(new Scalar(key), nodeOf(document, item));
  return map;
}

/** Words that YAML, or a reader of it, takes for something else. */
const TRAPS = /^(true|false|null|yes|no|on|off|ja|nee|y|n)$/i;
const isPlain = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9./-]*$/.test(text) && !TRAPS.test(text) && !/^\d+$/.test(text);

/** Sets a value in a map by path; what stood there keeps its comment, and maps on the way are made. */
export function setPath(document: Document, map: YAMLMap, path: readonly string[], value: NodeValue): void {
  const [key = '', ...rest] = path;
  const pair = pairOf(map, key);
  if (rest.length > 0) {
    const inner = isMap(pair?.value) ? pair.value : new YAMLMap(document.schema);
    if (!isMap(pair?.value)) map.set(pair?.key ?? new Scalar(key), inner);
    setPath(document, inner, rest, value);
    return;
  }
  const made = nodeOf(document, value);
  const old = pair?.value;
  if (isScalar(old) && isScalar(made) && old.anchor === undefined) {
    if (made.type !== undefined && old.type === Scalar.PLAIN) old.type = made.type;
    old.value = made.value;
    old.source = undefined;
  } else {
    if (isNode(old)) made.comment = old.comment;
    map.set(pair?.key ?? new Scalar(key), made);
  }
}

/** Takes a value out of a map by path; its comments stay, with what follows. A map that becomes empty goes too. */
export function deletePath(map: YAMLMap, path: readonly string[]): void {
  const [key = '', ...rest] = path;
  const pair = pairOf(map, key);
  if (!pair) return;
  if (rest.length > 0) {
    if (!isMap(pair.value)) return;
    deletePath(pair.value, rest);
    if (pair.value.items.length > 0) return;
  }
  const index = map.items.indexOf(pair);
  const comments = commentsOf(pair);
  map.items.splice(index, 1);
  if (comments.length > 0) keepComments(map, index, comments);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === key);
}

function commentsOf(pair: Pair): string[] {
  const before = isNode(pair.key) ? pair.key.commentBefore : null;
  const value = isNode(pair.value) ? [pair.value.commentBefore, pair.value.comment] : [];
  return [before, ...value].filter((text): text is string => typeof text === 'string' && text !== '');
}

function keepComments(map: YAMLMap, index: number, comments: readonly string[]): void {
  const next = map.items[index];
  const text = comments.join('\n');
  if (isPair(next) && isNode(next.key))
    next.key.commentBefore = [text, next.key.commentBefore ?? ''].filter(Boolean).join('\n');
  else map.comment = [map.comment ?? '', text].filter(Boolean).join('\n');
}
