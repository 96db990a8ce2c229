import type { StreetHazards } from '../../../engine/index.ts';
import { words } from '../../session/language.ts';

/** What a street is in, a short sentence each, in the order in which it matters. */
export function hazardTexts({ smoke, floodCm, cordon, blocked }: StreetHazards): string[] {
  const texts: string[] = [];
  if (smoke > 0) texts.push(words('map.smoke'));
  if (floodCm > 0) texts.push(words('map.flood', { cm: floodCm }));
  if (cordon) texts.push(words('map.cordon'));
  if (blocked) texts.push(words('map.blocked'));
  return texts;
}
