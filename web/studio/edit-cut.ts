import { CUTS, type Cut } from '../../engine/index.ts';

/**
 * Writes in which cuts a part is played, and leaves every other letter of the file as it was.
 * @param first line on which the part begins, from 1; `last` its last line
 * @returns the text with `cut: […]` in the part; the same text when the lines hold no part
 */
export function writeCut(text: string, first: number, last: number, cuts: readonly Cut[]): string {
  const lines = text.split('\n');
  const value = `cut: [${CUTS.filter((cut) => cuts.includes(cut)).join(', ')}]`;
  const depth = /^\s*(?:-\s+)*/.exec(lines[first - 1] ?? '')![0].length;
  for (let at = first - 1; at < last && at < lines.length; at++) {
    const known = /(^|[\s{,])cut:\s*(\[[^\]]*\]|[^,}\s]+)/.exec(lines[at]!);
    if (!known) continue;
    lines[at] = lines[at]!.replace(known[0], `${known[1]}${value}`);
    return lines.join('\n');
  }
  const head = lines[first - 1];
  if (head === undefined) return text;
  const brace = /^(.*\{.*)\}(\s*(?:#.*)?)$/.exec(head);
  if (brace) lines[first - 1] = `${brace[1]}, ${value}}${brace[2]}`;
  else lines.splice(first, 0, `${' '.repeat(indentOf(lines, first, depth, /^\s*-\s/.test(head)))}${value}`);
  return lines.join('\n');
}

/** Keys of an element of a list stand where its first key stands; keys under an id stand further in, as the next line shows. */
function indentOf(lines: readonly string[], first: number, depth: number, isElement: boolean): number {
  if (isElement) return depth;
  const next = lines.slice(first).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
  return Math.max(depth + 2, /^\s*/.exec(next)![0].length);
}
