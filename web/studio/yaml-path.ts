/** Where a cursor stands in a YAML text, by its keys: good enough while the text is half typed and no parser reads it. */
export interface YamlSpot {
  /** Keys from the top to the map or list that the cursor is in; an element of a list is its number as a text. */
  path: string[];
  /** The key whose value the cursor stands in; null where a key is typed. */
  valueKey: string | null;
  /** What was typed of the word so far. */
  word: string;
  /** Keys that stand beside it already. */
  beside: string[];
}

const KEY = /^(\s*)((?:-\s+)*)(?:"([^"]*)"|'([^']*)'|([^\s#:"'{}[\],][^:#{}[\],]*)):(?:\s|$)/;

/** Reads the spot of a cursor from the lines above it, their indentation, and the brackets before it on its own line. */
export function yamlSpot(text: string, offset: number): YamlSpot {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  const { path, indent } = outerPath(lines, line);
  const flow = flowSpot(line, path);
  if (flow) return flow;
  const known = KEY.exec(line);
  const word = /[\w./-]*$/.exec(line)?.[0] ?? '';
  if (known) {
    const dashes = known[2] ?? '';
    const inside = dashes === '' ? path : [...path, '0'];
    return { path: inside, valueKey: nameOf(known), word, beside: [] };
  }
  const inside = /^\s*(?:-\s+)+/.test(line) ? [...path, '0'] : path;
  return { path: inside, valueKey: null, word, beside: besides(text, offset, indent) };
}

const nameOf = (match: RegExpExecArray): string => (match[3] ?? match[4] ?? match[5] ?? '').trim();

/** The keys under which a line stands, found by walking up to smaller and smaller indentation. */
function outerPath(lines: readonly string[], line: string): { path: string[]; indent: number } {
  const own = /^(\s*)((?:-\s+)*)/.exec(line)!;
  const indent = own[1]!.length + own[2]!.length;
  // A dash may stand under its key without being further in.
  let limit = own[2] === '' ? indent : own[1]!.length + 0.5;
  const path: string[] = [];
  for (let at = lines.length - 1; at >= 0 && limit > 0; at--) {
    const each = lines[at]!;
    if (/^\s*(#|$)/.test(each)) continue;
    const match = KEY.exec(each);
    const [spaces, dashes] = /^(\s*)((?:-\s+)*)/.exec(each)!.slice(1) as [string, string];
    const depth = spaces.length + dashes.length;
    if (match && depth < limit) {
      path.unshift(nameOf(match));
      limit = depth;
    }
    if (dashes !== '' && spaces.length < limit) {
      if (!match || depth >= limit) path.unshift('0');
      limit = spaces.length + 0.5;
    }
  }
  return { path, indent };
}

/** Inside `{ }` or `[ ]` on the line itself; null when none is open. */
function flowSpot(line: string, outer: readonly string[]): YamlSpot | null {
  const start = KEY.exec(line);
  const dashes = /^\s*((?:-\s+)*)/.exec(line)![1]!;
  const path = [...outer, ...(dashes === '' ? [] : ['0'])];
  const open: { kind: '{' | '['; key: string | null; keys: string[] }[] = [];
  let key: string | null = start ? nameOf(start) : null;
  let word = '';
  let quote = '';
  for (const letter of line.slice(start ? start[0].length : (/^\s*(?:-\s+)*/.exec(line)?.[0].length ?? 0))) {
    if (quote !== '') {
      if (letter === quote) quote = '';
      else word += letter;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{' || letter === '[') {
      open.push({ kind: letter, key, keys: [] });
      key = null;
      word = '';
    } else if (letter === '}' || letter === ']') {
      key = open.pop()?.key ?? null;
      word = '';
    } else if (letter === ',') {
      key = null;
      word = '';
    } else if (letter === ':' && open.at(-1)?.kind === '{') {
      key = word.trim();
      open.at(-1)!.keys.push(key);
      word = '';
    } else word += letter;
  }
  const last = open.at(-1);
  if (!last) return null;
  const inside = open.flatMap(({ kind, key: name }) => [
    ...(name === null ? [] : [name]),
    ...(kind === '[' ? ['0'] : []),
  ]);
  const valueKey = last.kind === '[' ? '0' : key;
  const full = [...path, ...inside];
  return {
    path: last.kind === '[' ? full.slice(0, -1) : full,
    valueKey,
    word: word.trimStart(),
    beside: last.keys.filter((name) => name !== key || valueKey === null),
  };
}

/** Keys at the same depth around the cursor, so that none is offered twice. */
function besides(text: string, offset: number, indent: number): string[] {
  const lines = text.split('\n');
  const here = text.slice(0, offset).split('\n').length - 1;
  const keys: string[] = [];
  const walk = (from: number, by: number) => {
    for (let at = from; at >= 0 && at < lines.length; at += by) {
      const line = lines[at]!;
      if (/^\s*(#|$)/.test(line)) continue;
      const match = KEY.exec(line);
      const spaces = /^\s*/.exec(line)![0].length;
      const depth = match ? match[1]!.length + match[2]!.length : spaces;
      if (depth < indent) return;
      if (match && depth === indent) keys.push(nameOf(match));
      // The first key of an element of a list stands after its dash.
      if (match && match[2] !== '' && depth === indent) {
        if (by < 0) return;
        keys.pop();
        return;
      }
    }
  };
  walk(here - 1, -1);
  walk(here + 1, 1);
  return keys;
}
