/**
 * The first circle in a graph of names, as the names along it with the first one repeated at the end; null when there is none.
 * Nodes are tried in the order of the map, so the answer is the same every time.
 */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const circle = search(start, edges, done);
    if (circle) return circle;
  }
  return null;
}

/** Depth first without recursion, so that a chain of any length is safe. */
function search(start: string, edges: ReadonlyMap<string, readonly string[]>, done: Set<string>): string[] | null {
  if (done.has(start)) return null;
  const path = [start];
  const tried = [0];
  while (path.length > 0) {
    const node = path[path.length - 1] ?? '';
    const next = (edges.get(node) ?? [])[tried[tried.length - 1] ?? 0];
    if (next === undefined) {
      done.add(node);
      path.pop();
      tried.pop();
      continue;
    }
    tried[tried.length - 1] = (tried[tried.length - 1] ?? 0) + 1;
    const at = path.indexOf(next);
    if (at >= 0) return [...path.slice(at), next];
    if (!done.has(next)) {
      path.push(next);
      tried.push(0);
    }
  }
  return null;
}
