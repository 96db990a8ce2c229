const WIDEST = 60;

/** A cell on one line, at most so many letters, with nothing in it that a terminal would obey. */
export function short(text: string | null): string {
  const line = (text ?? '').replaceAll('\n', ' ↵ ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  if (line === '') return '–';
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
