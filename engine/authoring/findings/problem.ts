import type { MessageId } from './finding-messages.ts';

/** Something wrong in a value, before it has a place and a language. */
export interface Problem {
  id: MessageId;
  args: Record<string, string | number>;
  /** The word that was most likely meant. */
  suggestion: string | null;
  /** Part of the text that is wrong, as offsets in the value; without it the whole value. */
  start?: number;
  end?: number;
}

/** Makes a problem; the arguments fill its sentence. */
export function problem(
  id: MessageId,
  args: Record<string, string | number> = {},
  suggestion: string | null = null,
): Problem {
  return { id, args, suggestion };
}

/** The same problem, moved to a part of the text. */
export function problemAt(found: Problem, start: number, end: number): Problem {
  return { ...found, start, end };
}
