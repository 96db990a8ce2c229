/**
 * The one way a value is written when it is hashed: JSON without spaces, keys sorted (`<`), undefined members left out.
 * Two equal values give the same text whatever order their keys were made in. Numbers must be finite.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && value - value === 0) return String(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  const members: string[] = [];
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  }
  return `{${members.join(',')}}`;
}
