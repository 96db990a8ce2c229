/**
 * Divides a whole number over parts in proportion to their weights, by largest remainder (Hamilton); ties go to the
 * earlier part. The parts add up to `total` exactly, unless the caps together are smaller.
 * @param caps most that each part may get; none when left out.
 */
export function apportion(total: number, weights: readonly number[], caps?: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const cap = (i: number): number => caps?.[i] ?? Number.POSITIVE_INFINITY;
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : 0));
  const parts = exact.map((value, i) => Math.min(Math.floor(value), cap(i)));
  const order = weights
    .map((_, i) => i)
    .sort((a, b) => exact[b]! - Math.floor(exact[b]!) - (exact[a]! - Math.floor(exact[a]!)) || a - b);
  let left = total - parts.reduce((a, b) => a + b, 0);
  for (let progress = true; left > 0 && progress; ) {
    progress = false;
    for (const i of order) {
      if (left > 0 && parts[i]! < cap(i)) {
        parts[i] = parts[i]! + 1;
        left--;
        progress = true;
      }
    }
  }
  return parts;
}
