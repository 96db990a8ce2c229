import { effect, signal } from '@preact/signals';
import { EMPTY_IDEA, type IdeaDraft } from './own-idea-steps.ts';
import { questionKey } from './question-key.ts';
import type { Reason } from './reasons.ts';

/** What the table points at before it confirms. It stays while the table looks at the map. */
export interface Choosing {
  /** Id of the option that is pointed at. */
  option: string | null;
  /** Helpers by option id. */
  division: Record<string, number>;
  reason: Reason | null;
  /** An idea of their own, step by step; the last is how far it is. Empty: they choose among the options. */
  own: IdeaDraft[];
}

const NOTHING: Choosing = { option: null, division: {}, reason: null, own: [] };

export const choosing = signal<Choosing>(NOTHING);

/** Changes part of what is pointed at. */
export function point(part: Partial<Choosing>): void {
  choosing.value = { ...choosing.value, ...part };
}

/** Picks a reason, or puts it back. */
export function pickReason(reason: Reason): void {
  point({ reason: choosing.value.reason === reason ? null : reason });
}

/** Begins an idea of their own. */
export function beginIdea(): void {
  point({ option: null, own: [EMPTY_IDEA] });
}

/** One step further with the idea. */
export function addToIdea(part: Partial<IdeaDraft>): void {
  const { own } = choosing.value;
  point({ own: [...own, { ...(own.at(-1) ?? EMPTY_IDEA), ...part }] });
}

/** One step back; from the first step to the options. */
export function backFromIdea(): void {
  point({ own: choosing.value.own.slice(0, -1) });
}

/** Back to whom to ask. */
export function askOthers(): void {
  point({ own: choosing.value.own.filter(({ asked }) => asked === null) });
}

let key = '';
effect(() => {
  if (questionKey.value !== key) choosing.value = NOTHING;
  key = questionKey.value;
});
