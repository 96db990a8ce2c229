import type { Place } from '../findings/source-file.ts';
import type { Checked } from './checked.ts';

/** Where a part of the merged model is named: its `id`, else its key, else itself; none when it stands nowhere. */
export function placeOfPart({ places }: Pick<Checked, 'places'>, path: string): Place[] {
  const id = places.get(`${path}.id`);
  if (id) return [id.value];
  const located = places.get(path);
  return located ? [located.key ?? located.value] : [];
}
