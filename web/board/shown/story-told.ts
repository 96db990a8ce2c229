import type { CompiledScenario, MessageView } from '../../../engine/index.ts';

/** The storyline by which the table heard of a household; undefined while no message of it came in. */
export function storyTold(
  { storylines }: CompiledScenario,
  messages: readonly MessageView[],
  row: number,
): CompiledScenario['storylines'][number] | undefined {
  const told = messages.findLast(({ household }) => household === row);
  return told && storylines.find(({ id }) => told.key.startsWith(`${id}#`));
}
