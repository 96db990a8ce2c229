import { effect, signal } from '@preact/signals';
import { pointAt, pointedOption } from '../../session/pointed.ts';
import { questionKey } from '../shown/question-key.ts';
import { EMPTY_IDEA, type IdeaDraft } from './own-idea-steps.ts';

/** An idea of the table itself, step by step; the last is how far it is. Empty: they choose among the options. It stays while the table looks at the map. */
export const ownIdea = signal<IdeaDraft[]>([]);

/** Begins an idea of their own; no option is pointed at any more. */
export function beginIdea(): void {
  pointAt(null);
  ownIdea.value = [EMPTY_IDEA];
}

/** One step further with the idea. */
export function addToIdea(part: Partial<IdeaDraft>): void {
  ownIdea.value = [...ownIdea.value, { ...(ownIdea.value.at(-1) ?? EMPTY_IDEA), ...part }];
}

/** One step back; from the first step to the options. */
export function backFromIdea(): void {
  ownIdea.value = ownIdea.value.slice(0, -1);
}

/** Back to whom to ask. */
export function askOthers(): void {
  ownIdea.value = ownIdea.value.filter(({ asked }) => asked === null);
}

// Whoever points at an option, also in the control window, has left the idea.
effect(() => {
  if (pointedOption.value !== null) ownIdea.value = [];
});

let key = '';
effect(() => {
  if (questionKey.value !== key) ownIdea.value = [];
  key = questionKey.value;
});
