import type { ExerciseOrder, RefusalCode } from '../../engine/index.ts';

/** What a window may ask of the one that writes: an order to the engine, or to take the last act back. */
export type Act = ExerciseOrder | { type: 'undo' };

/** Why an act was not carried out: the engine refused it, or the program failed, which left a trace. */
export type Refused = RefusalCode | 'failed';

/** What the windows of one device tell each other. Each word is about one session; `who` asks which one is open. */
export type Word =
  | { kind: 'who' }
  | { kind: 'here'; session: string }
  | { kind: 'left'; session: string }
  | { kind: 'stored'; session: string }
  | { kind: 'ask'; session: string; request: string; act: Act }
  | { kind: 'answer'; session: string; request: string; refused: Refused | null }
  | { kind: 'share-all'; session: string }
  | { kind: 'shared'; session: string; name: string; value: unknown; age: Age };

/** How many changes there were before this one, and in which window it was made: of two changes the later one holds everywhere. */
export type Age = [changes: number, window: string];

type WordOf<K extends Word['kind']> = Extract<Word, { kind: K }>;

const channel = openChannel();
const listeners = new Map<string, ((word: never) => void)[]>();

/** Tells the other windows; they hear words in the order in which they were told. */
export function tell(word: Word): void {
  channel?.postMessage(word);
}

/** Calls `hear` with every word of a kind that another window tells. */
export function listen<K extends Word['kind']>(kind: K, hear: (word: WordOf<K>) => void): void {
  const known = listeners.get(kind) ?? [];
  listeners.set(kind, [...known, hear as (word: never) => void]);
}

channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  for (const hear of listeners.get(data.kind) ?? []) hear(data as never);
});

/** Null where windows cannot speak to each other: each then plays for itself. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('samenspel');
  } catch {
    return null;
  }
}

/** A name that no other window gives to anything. */
export function freshName(): string {
  return crypto.randomUUID?.() ?? `${Date.now()}-${performance.now()}`;
}
