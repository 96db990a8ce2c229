import { diffIndices } from 'node-diff3';

/** Lines of the author that stand for lines of the tree: one for one where that can be told. Both as start and count. */
interface Block {
  authored: Stretch;
  before: Stretch;
}
type Stretch = [start: number, count: number];

/**
 * An author's text with a change: lines that are the same in `before` and `after` stay as the author wrote them.
 * @param original what the author wrote
 * @param before the same, as the tree writes it
 * @param after the changed tree
 */
export function keepLayout(original: string, before: string, after: string): string {
  const authored = original.split('\n');
  const old = before.split('\n');
  const gone = new Set<number>();
  const put = new Map<number, string[]>();
  for (const { buffer1, buffer2Content } of diffIndices(old, after.split('\n'))) {
    const [at, count] = buffer1;
    put.set(at, buffer2Content);
    for (let line = at; line < at + count; line++) gone.add(line);
  }
  const lines = blocksOf(authored, old).flatMap(({ authored: own, before: [start, count] }) => {
    const numbers = Array.from({ length: count }, (_, line) => start + line);
    const inside = numbers.some((line) => gone.has(line) || (line > start && put.has(line)));
    const first = count > 0 ? (put.get(start) ?? []) : [];
    if (!inside) return [...first, ...authored.slice(own[0], own[0] + own[1])];
    const rest = numbers.flatMap((line) => [
      ...(line > start ? (put.get(line) ?? []) : []),
      ...(gone.has(line) ? [] : [old[line] ?? '']),
    ]);
    return [...first, ...rest];
  });
  return [...lines, ...(put.get(old.length) ?? [])].join('\n');
}

/** Both texts cut into stretches that belong together, in order, from start to end. */
function blocksOf(authored: string[], before: string[]): Block[] {
  const blocks: Block[] = [];
  const oneByOne = (own: number, tree: number, count: number): void => {
    for (let line = 0; line < count; line++) blocks.push({ authored: [own + line, 1], before: [tree + line, 1] });
  };
  let own = 0;
  let tree = 0;
  for (const { buffer1, buffer2 } of diffIndices(authored, before)) {
    oneByOne(own, tree, buffer1[0] - own);
    if (buffer1[1] === buffer2[1]) oneByOne(buffer1[0], buffer2[0], buffer1[1]);
    else blocks.push({ authored: buffer1, before: buffer2 });
    own = buffer1[0] + buffer1[1];
    tree = buffer2[0] + buffer2[1];
  }
  oneByOne(own, tree, authored.length - own);
  return blocks;
}
