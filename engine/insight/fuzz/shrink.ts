/**
 * The shortest list that still fails, found by leaving out ever smaller pieces (delta debugging, Zeller and Hildebrandt 2002): of
 * what is left, no single item can be missed. The whole list must fail.
 * @param fails whether a list fails; asked at most `most` times, then the shortest failing list so far is the answer
 */
export function shrinkList<T>(
  list: readonly T[],
  fails: (shorter: readonly T[]) => boolean,
  most: number,
): readonly T[] {
  let left = list;
  let asked = 0;
  const stillFails = (shorter: readonly T[]): boolean => asked++ < most && fails(shorter);
  if (list.length > 0 && stillFails([])) return [];
  let size = Math.ceil(left.length / 2);
  while (left.length > 0 && size > 0 && asked < most) {
    const shorter = withoutOnePiece(left, size, stillFails);
    if (shorter !== null) {
      left = shorter;
      size = Math.min(size, Math.ceil(left.length / 2));
    } else if (size === 1) break;
    else size = Math.ceil(size / 2);
  }
  return left;
}

/** The list without its first piece of that size that it can miss; null when it can miss none. */
function withoutOnePiece<T>(list: readonly T[], size: number, fails: (shorter: readonly T[]) => boolean): T[] | null {
  for (let at = 0; at < list.length; at += size) {
    const shorter = [...list.slice(0, at), ...list.slice(at + size)];
    if (shorter.length > 0 && fails(shorter)) return shorter;
  }
  return null;
}
