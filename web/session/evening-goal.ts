import { computed } from '@preact/signals';
import { writeNote } from './event-store.ts';
import { course, notes, perform, session } from './session.ts';

/** Under this name the group's own words stand among the private notes. */
const NOTE = 'goal';

/** What the group wants of this evening: one of the scenario's objectives, or a sentence of its own. */
export type EveningGoal = { objective: string } | { own: string } | null;

/** The goal of the evening; the group's own words are only on the device on which they were typed. */
export const eveningGoal = computed((): EveningGoal => {
  const objective = course.value?.state.small.goal ?? null;
  if (objective !== null) return { objective };
  const own = notes.value[NOTE] ?? '';
  return own === '' ? null : { own };
});

/** Takes an objective of the scenario as the goal; null: the group has none after all. */
export async function chooseObjective(objective: string | null): Promise<void> {
  await setGoal(objective, '');
}

/** Takes a sentence of the group's own as the goal; an empty one takes it back. */
export async function wordOwnGoal(text: string): Promise<void> {
  await setGoal(null, text.trim());
}

/** The log says which objective it is, or only that a goal was set: free words are never part of an event. */
async function setGoal(objective: string | null, own: string): Promise<void> {
  const open = session.value;
  if (!open) return;
  const refused = await perform({ type: 'goal.set', by: 'table', ...(objective === null ? {} : { goal: objective }) });
  if (refused !== null) return;
  await writeNote(open.stored.id, NOTE, { seq: course.value?.log.head ?? -1, text: own });
  notes.value = { ...notes.value, [NOTE]: own };
}
