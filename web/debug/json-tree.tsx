import { words } from './words.ts';

interface TreeProps {
  name: string;
  value: unknown;
  /** The same part before the event; what differs is marked. */
  before?: unknown;
  open?: boolean;
}

/** A value as a tree that opens and closes by press or key. */
export function JsonTree({ name, value, before, open = false }: TreeProps) {
  const changed = JSON.stringify(value) !== JSON.stringify(before);
  if (!isTree(value)) {
    return (
      <p class={`debug-leaf ${changed ? 'debug-changed' : ''}`}>
        <span class="debug-key">{name}</span> <code>{JSON.stringify(value) ?? 'undefined'}</code>
        {changed && <ChangedMark />}
      </p>
    );
  }
  const entries = Object.entries(value);
  const was = isTree(before) ? before : {};
  return (
    <details class={`debug-branch ${changed ? 'debug-changed' : ''}`} open={open}>
      <summary>
        <span class="debug-key">{name}</span>{' '}
        <small>{Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`}</small>
        {changed && <ChangedMark />}
      </summary>
      {entries.map(([key, part]) => (
        <JsonTree key={key} name={key} value={part} before={(was as Record<string, unknown>)[key]} />
      ))}
    </details>
  );
}

/** Lists of plain values are read more easily on one line. */
function isTree(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.values(value);
  return parts.length > 0 && !(Array.isArray(value) && parts.every((part) => typeof part !== 'object'));
}

function ChangedMark() {
  return (
    <span class="debug-mark" title={words('debug.changed')}>
      ●<span class="unseen">{words('debug.changed')}</span>
    </span>
  );
}
