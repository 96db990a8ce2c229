import { type EventRef, MODEL_EVENTS, type ReferenceKind } from '../../model/index.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { isModelEvent, type Names } from '../reading/names.ts';
import { isProblem, resolveReference } from './resolve-reference.ts';

const ARGUMENT: Record<string, 'asset' | 'venue' | 'message'> = {
  ASSET_FAILED: 'asset',
  ASSET_RESTORED: 'asset',
  VENUE_OPENED: 'venue',
  MESSAGE_REACHED: 'message',
};

/**
 * Reads what something waits for: an event that the author raises, or one of the model's, as `ASSET_FAILED(id)` or `MESSAGE_REACHED(id, 0.5)`.
 * The id is bare or a reference; a kind of which there are several means any of them when there is one row, else is refused.
 */
export function readEvent(text: string, inStoryline: boolean, names: Names): EventRef | Problem {
  const [, name = '', , inside] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(\(([^()]*)\))?\s*$/.exec(text) ?? [];
  if (name === '') return problem('event-argument', { text, example: 'ASSET_FAILED(trafo-1)' });
  if (!isModelEvent(name)) return ownEvent(text, name, inside, names);
  if (name.startsWith('ME_')) return meEvent(text, name, inside, inStoryline);
  return worldEvent(text, name, inside, names);
}

function ownEvent(text: string, name: string, inside: string | undefined, names: Names): EventRef | Problem {
  if (names.events.has(name) && inside === undefined) return { name, subject: -1, share: 0 };
  if (names.events.has(name)) return problem('event-argument', { text, example: name });
  const known = [...names.events, ...Object.keys(MODEL_EVENTS)];
  return problem('unknown-reference', { what: 'event', name }, suggestWord(name, known));
}

function meEvent(text: string, name: string, inside: string | undefined, inStoryline: boolean): EventRef | Problem {
  if (!inStoryline) return problem('event-only-in-storyline', { name });
  return inside === undefined ? { name, subject: -1, share: 0 } : problem('event-argument', { text, example: name });
}

function worldEvent(text: string, name: string, inside: string | undefined, names: Names): EventRef | Problem {
  const [id = '', share, ...rest] = (inside ?? '').split(',').map((part) => part.trim());
  const kind = ARGUMENT[name] ?? 'asset';
  const wrong = problem('event-argument', { text, example: kind === 'message' ? `${name}(id, 0.5)` : `${name}(id)` });
  if (rest.length > 0 || (kind === 'message') !== (share !== undefined && share !== '')) {
    if (inside !== undefined) return wrong;
  }
  if (inside === undefined) return kind === 'message' ? wrong : { name, subject: -1, share: 0 };
  const reached = share === undefined ? 0 : Number(share);
  if (!(reached >= 0 && reached <= 1)) return wrong;
  const subject = kind === 'message' ? messageRow(id, names) : worldRow(kind, id, names);
  if (typeof subject === 'number') return { name, subject, share: reached };
  const at = text.indexOf(id, text.indexOf('('));
  return problemAt(subject, at, at + id.length);
}

function messageRow(id: string, names: Names): number | Problem {
  const row = names.messages.indexOf(id);
  if (row >= 0) return row;
  return problem('unknown-reference', { what: 'message', name: id }, suggestWord(id, names.messages));
}

function worldRow(kind: 'asset' | 'venue', id: string, names: Names): number | Problem {
  const allowed: ReferenceKind[] = kind === 'asset' ? ['asset', 'kind'] : ['venue', 'venue/kind'];
  const answer = resolveReference(id.includes('/') ? id : `${kind}/${id}`, allowed, names);
  if (!isProblem(answer)) return answer.rows[0] ?? -1;
  const bare = answer.suggestion?.startsWith(`${kind}/`) === true && !id.includes('/');
  return bare ? { ...answer, suggestion: (answer.suggestion ?? '').slice(kind.length + 1) } : answer;
}
