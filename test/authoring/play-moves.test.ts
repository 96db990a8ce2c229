import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PlayMove, playYaml, writeMoves } from '../../engine/authoring/index.ts';
import { type Move, moveSchema, movesOf } from '../../engine/authoring/plays/play-moves.ts';

const id = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const asked = fc.oneof(
  fc.constant({}),
  id.map((name) => ({ initiative: name })),
  id.map((name) => ({ household: name })),
);
const request = fc.record({ action: id, asked, target: id.map((street) => ({ street })) });
const by = { table: fc.constant('table' as const), facilitator: fc.constant('facilitator' as const) };
const order = fc.oneof(
  fc.record({ type: fc.constant('decision.choose' as const), by: by.table, decision: id, option: id }),
  fc.record({
    type: fc.constant('decision.choose' as const),
    by: by.table,
    decision: id,
    division: fc.dictionary(id, fc.nat(12), { minKeys: 1, noNullPrototype: true }),
  }),
  fc.record({ type: fc.constant('decision.choose' as const), by: by.table, decision: id, own: request }),
  request.map((parts) => ({ type: 'action.order' as const, by: 'table' as const, ...parts })),
  fc.record({ type: fc.constant('inject.play' as const), by: by.facilitator, inject: id }),
  fc.record({ type: fc.constant('inject.hold' as const), by: by.facilitator, inject: id }),
  fc.record({ type: fc.constant('inject.skip' as const), by: by.facilitator, inject: id }),
);
const play = fc.array(fc.record({ minute: fc.nat(4320), order }), { maxLength: 6 });

describe('[Round trip] what was played', () => {
  test('comes back from the YAML it is written in, and fits the schema', () => {
    fc.assert(
      fc.property(play, (moves) => {
        const read = parse(playYaml(writeMoves(moves as PlayMove[]))) as Move[];
        for (const move of read) expect(moveSchema.safeParse(move).success).toBe(true);
        expect(read.flatMap(movesOf)).toEqual(moves);
      }),
      { seed: 72 },
    );
  });

  test('stands a move a line', () => {
    const moves: PlayMove[] = [
      { minute: 90, order: { type: 'decision.choose', by: 'table', decision: 'd', option: 'ja' } },
      { minute: 120, order: { type: 'inject.hold', by: 'facilitator', inject: 'x' } },
    ];
    expect(playYaml(writeMoves(moves))).toBe('- {at: 1h30m, choose: {d: ja}}\n- {at: 2h, hold: x}\n');
  });
});
