import { effect, type Signal, signal } from '@preact/signals';
import { type Age, freshName, listen, tell } from './windows.ts';

/** One thing that all windows hold alike. */
interface Shared {
  /** Tells what holds here, unless it is still the start. */
  tellAll(): void;
  /** Takes over what another window holds, unless what holds here is younger. */
  take(value: unknown, age: Age): void;
  reset(): void;
}

const here = freshName();
const all = new Map<string, Shared>();
let session: string | null = null;

/**
 * A signal that the board and the control window of one session hold alike: a change in one shows in the other. Only for what
 * belongs to the shell (clock running, what is pointed at); what is played goes through the log.
 * @param name its name between the windows, one for each signal
 * @param start a plain value, also the one that a new session starts with
 */
export function sharedSignal<T>(name: string, start: T): Signal<T> {
  const held = signal<T>(start);
  let known = JSON.stringify(start);
  let age: Age = [0, here];
  const put = (value: T, since: Age) => {
    known = JSON.stringify(value);
    age = since;
    held.value = value;
  };
  const tellAll = () => {
    if (session !== null && age[0] > 0) tell({ kind: 'shared', session, name, value: held.peek(), age });
  };
  all.set(name, {
    tellAll,
    take: (value, since) => {
      if (isLater(since, age)) put(value as T, since);
    },
    reset: () => put(start, [0, here]),
  });
  effect(() => {
    const text = JSON.stringify(held.value);
    if (text === known) return;
    known = text;
    age = [age[0] + 1, here];
    tellAll();
  });
  return held;
}

/** From now on changes are told to the other windows of this session, and theirs are taken over. */
export function beginSharing(id: string): void {
  session = id;
  tell({ kind: 'share-all', session: id });
}

/** Back to the start values, without telling anyone. */
export function endSharing(): void {
  session = null;
  for (const each of all.values()) each.reset();
}

function isLater(a: Age, b: Age): boolean {
  return a[0] !== b[0] ? a[0] > b[0] : a[1] > b[1];
}

listen('shared', (word) => {
  if (word.session === session) all.get(word.name)?.take(word.value, word.age);
});

listen('share-all', (word) => {
  if (word.session === session) for (const each of all.values()) each.tellAll();
});
