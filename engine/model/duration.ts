/** A length of time in whole minutes of simulated time. */
export type Minutes = number;

const PART = /(\d+)([dhm])/g;
const WHOLE = /^(?:\d+[dhm])+$/;
const MINUTES_PER: Record<string, number> = { d: 1440, h: 60, m: 1 };
const ORDER = 'dhm';

/**
 * Reads a duration such as `15m`, `2h`, `3d` or `1h30m`.
 * @returns whole minutes, or null when the text is not a duration (units must go from large to small, each once).
 */
export function parseDuration(text: string): Minutes | null {
  if (!WHOLE.test(text)) return null;
  let total = 0;
  let last = -1;
  for (const [, amount, unit] of text.matchAll(PART)) {
    const place = ORDER.indexOf(unit ?? '');
    if (place <= last) return null;
    last = place;
    total += Number(amount) * (MINUTES_PER[unit ?? ''] ?? 0);
  }
  return Number.isSafeInteger(total) ? total : null;
}

/** Writes minutes as the shortest duration text: 90 → `1h30m`, 0 → `0h`. */
export function formatDuration(minutes: Minutes): string {
  if (minutes === 0) return '0h';
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  return `${hours > 0 ? `${hours}h` : ''}${rest > 0 ? `${rest}m` : ''}`;
}

/**
 * What an author who did not write a duration most likely meant: `2u` → `2h`, `1:30` → `1h30m`, `90` → `90m`.
 * @returns the right spelling, or null when nothing likely is found.
 */
export function suggestDuration(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const clock = /^(\d+):(\d\d)$/.exec(trimmed);
  if (clock) return formatDuration(Number(clock[1]) * 60 + Number(clock[2]));
  if (/^\d+$/.test(trimmed)) return `${trimmed}m`;
  const worded = trimmed
    .replace(/\s+/g, '')
    .replace(/(uur|uren|hours?|hrs?|u)/g, 'h')
    .replace(/(minuten|minuut|minutes?|mins?)/g, 'm')
    .replace(/(dagen|dag|days?)/g, 'd');
  return parseDuration(worded) === null ? null : worded;
}
