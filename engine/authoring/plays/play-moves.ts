import { Document, isMap, isSeq } from 'yaml';
import { z } from 'zod';
import { type ExerciseOrder, formatDuration, mean, means, type ReferenceKind } from '../../model/index.ts';
import { readDuration } from '../reading/read-moment.ts';

const asked: readonly ReferenceKind[] = ['initiative', 'venue', 'household'];
const places: readonly ReferenceKind[] = ['street', 'household', 'venue', 'area'];

const orderSchema = z.strictObject({
  action: means.name('action', 'what is ordered'),
  by: mean(z.string(), { kind: 'ref', of: asked }, 'who is asked; without it, whoever can').optional(),
  at: mean(z.string(), { kind: 'ref', of: places }, 'where'),
});

/** One thing that is done in a recorded play. */
export const moveSchema = z.strictObject({
  at: means.duration('when'),
  choose: z
    .record(
      means.keyed.byName('decision'),
      z.union([
        means.name('option', 'the option that is chosen'),
        z.record(means.keyed.byName('option'), means.amount('helpers', z.int().min(0), 'helpers for this option')),
      ]),
    )
    .optional()
    .describe('decision → option, or helpers per option'),
  own: orderSchema
    .extend({ decision: means.name('decision', 'the decision') })
    .optional()
    .describe('an order of their own instead of an option of a decision'),
  order: orderSchema.optional().describe('an action, who is asked, and where'),
  play: means.name('inject', 'an inject that the facilitator plays').optional(),
  hold: means.name('inject', 'an inject that the facilitator keeps back').optional(),
  skip: means.name('inject', 'an inject that the facilitator leaves out').optional(),
});
export type Move = z.infer<typeof moveSchema>;

/** Something done at a minute. The asked party of an order may be left open (`{}`): whoever can. */
export interface PlayMove {
  minute: number;
  order: ExerciseOrder;
}

/** What a move asks, in the order of its keys. */
export function movesOf(move: Move): PlayMove[] {
  const minute = minuteOf(move.at);
  const orders: ExerciseOrder[] = [];
  for (const [decision, choice] of Object.entries(move.choose ?? {})) {
    const chosen = typeof choice === 'string' ? { option: choice } : { division: choice };
    orders.push({ type: 'decision.choose', by: 'table', decision, ...chosen });
  }
  if (move.own) {
    const { decision, ...own } = move.own;
    orders.push({ type: 'decision.choose', by: 'table', decision, own: requestOf(own) });
  }
  if (move.order) orders.push({ type: 'action.order', by: 'table', ...requestOf(move.order) });
  const by = 'facilitator';
  if (move.play !== undefined) orders.push({ type: 'inject.play', by, inject: move.play });
  if (move.hold !== undefined) orders.push({ type: 'inject.hold', by, inject: move.hold });
  if (move.skip !== undefined) orders.push({ type: 'inject.skip', by, inject: move.skip });
  return orders.map((order) => ({ minute, order }));
}

/** Minutes of a duration; 0 when it cannot be read, which the check reports. */
export function minuteOf(text: string): number {
  const minute = readDuration(text);
  return typeof minute === 'number' ? minute : 0;
}

type Request = z.infer<typeof orderSchema>;

function requestOf({ action, by, at }: Request) {
  return { action, asked: by === undefined ? {} : idBy(by), target: idBy(at) };
}

/** `street/x` → `{street: 'x'}`. */
function idBy(reference: string): Record<string, string> {
  const slash = reference.indexOf('/');
  return { [reference.slice(0, slash)]: reference.slice(slash + 1) };
}

/** What was done, as moves: the inverse of `movesOf`. An order that a play cannot hold is left out. */
export function writeMoves(moves: readonly PlayMove[]): Move[] {
  return moves.flatMap(({ minute, order }): Move[] => {
    const at = formatDuration(minute);
    switch (order.type) {
      case 'decision.choose': {
        const { decision, option, division, own } = order;
        if (own) return [{ at, own: { decision, ...wordRequest(own) } }];
        const choice = option ?? division;
        return choice === undefined ? [] : [{ at, choose: { [decision]: choice } }];
      }
      case 'action.order':
        return [{ at, order: wordRequest(order) }];
      case 'inject.play':
        return [{ at, play: order.inject }];
      case 'inject.hold':
        return [{ at, hold: order.inject }];
      case 'inject.skip':
        return [{ at, skip: order.inject }];
      default:
        return [];
    }
  });
}

type Named = Record<string, string | undefined>;

function wordRequest({ action, asked, target }: { action: string; asked: Named; target: Named }): Request {
  const [by] = wordNames(asked);
  const [at = ''] = wordNames(target);
  return { action, ...(by === undefined ? {} : { by }), at };
}

const wordNames = (named: Named): string[] =>
  Object.entries(named).flatMap(([kind, id]) => (id === undefined ? [] : [`${kind}/${id}`]));

/** YAML of a play, a move a line; values of a map that are lists stand below it. */
export function playYaml(value: readonly Move[] | Record<string, unknown>): string {
  const document = new Document(value);
  const inLines = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) if (isMap(item)) item.flow = true;
  };
  inLines(document.contents);
  if (isMap(document.contents)) for (const { value: node } of document.contents.items) inLines(node);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
