import type { ConditionNode } from '../model/index.ts';

/**
 * What a condition reads, as a set of marks, so that a caller evaluates it again only when one of them changed:
 * `variable/<name>`, `global/<name>`, `assets`, `services`, `has`, `objectives`, `happened`, `chosen`, `households` (any household field).
 * `minutesSince` reads `global/minute` and `happened`.
 */
export function conditionReads(node: ConditionNode): ReadonlySet<string> {
  const reads = new Set<string>();
  collect(node, reads);
  return reads;
}

const MARKS: Partial<Record<ConditionNode['op'], string[]>> = {
  down: ['assets'],
  up: ['assets'],
  without: ['services'],
  has: ['has'],
  done: ['objectives'],
  happened: ['happened'],
  chosen: ['chosen'],
  minutesSince: ['happened', 'global/minute'],
  households: ['households'],
  people: ['households'],
  field: ['households'],
};

function collect(node: ConditionNode, reads: Set<string>): void {
  if (node.op === 'variable' || node.op === 'global') reads.add(`${node.op}/${node.name}`);
  for (const mark of MARKS[node.op] ?? []) reads.add(mark);
  for (const child of children(node)) collect(child, reads);
}

/** The nodes directly below a node. */
export function children(node: ConditionNode): ConditionNode[] {
  switch (node.op) {
    case 'and':
    case 'or':
      return node.args;
    case 'not':
    case 'negate':
      return [node.arg];
    case 'if':
      return [node.test, node.then, node.else];
    case 'between':
      return [node.value, node.low, node.high];
    case 'households':
    case 'people':
      return [node.where];
    default:
      return 'left' in node ? [node.left, node.right] : [];
  }
}
