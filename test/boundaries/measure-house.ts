import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { passesDoor, runsUp, subRoomOf } from './sub-rooms.ts';
import { type AstNode, importsOf } from './walk-syntax.ts';

/** A file of the house: how long it is, and which others it takes from. */
export interface HouseFile {
  path: string;
  lines: number;
  imports: string[];
}

/** The figures of the house. Every list names what should not be there. */
export interface House {
  files: number;
  medianLines: number;
  p95Lines: number;
  longest: string[];
  /** Folders by the number of files that stand in them, largest first. */
  folders: { folder: string; files: number }[];
  /** Imports that run from a sub-room to one that stands above it. */
  upward: string[];
  /** Imports that enter another room by another way than its door, `index.ts`. */
  pastDoors: string[];
  /** Rooms and sub-rooms that take from each other in a circle. */
  circles: string[][];
  /** Circles of files, by the sub-room in which they lie. */
  fileCircles: { subRoom: string; files: string[] }[];
}

/** All files of engine/ and web/; of the source files also what they import from each other. */
export function readHouse(root: string): HouseFile[] {
  const paths = ['engine', 'web'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const known = new Set(paths);
  return paths.sort().map((path) => {
    if (!isSource(path)) return { path, lines: 0, imports: [] };
    const text = readFileSync(join(root, path), 'utf8');
    const program = parseSync(path, text).program as unknown as AstNode;
    const imports = importsOf(program)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))))
      .filter((target) => known.has(target));
    return { path, lines: text.split('\n').length - 1, imports: [...new Set(imports)] };
  });
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path);

/** Measures the house: sizes, folders, and the ways between its rooms. */
export function measureHouse(files: readonly HouseFile[]): House {
  const sources = files.filter(({ path }) => isSource(path));
  const lines = sources.map((file) => file.lines).sort((a, b) => a - b);
  const arrows = files.flatMap((file) => file.imports.map((to): [from: string, to: string] => [file.path, to]));
  const between = arrows.filter(([from, to]) => subRoomOf(from) !== subRoomOf(to));
  return {
    files: sources.length,
    medianLines: quantile(lines, 0.5),
    p95Lines: quantile(lines, 0.95),
    longest: [...sources]
      .sort((a, b) => b.lines - a.lines)
      .slice(0, 5)
      .map((file) => `${file.path} ${file.lines}`),
    folders: countFolders(files),
    upward: between.filter(([from, to]) => runsUp(from, to)).map(([from, to]) => `${from} -> ${to}`),
    pastDoors: between.filter(([from, to]) => passesDoor(from, to)).map(([from, to]) => `${from} -> ${to}`),
    circles: circlesOf(between.map(([from, to]) => [subRoomOf(from), subRoomOf(to)])),
    fileCircles: circlesOf(arrows).map((circle) => ({ subRoom: subRoomOf(circle[0] ?? ''), files: circle })),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function countFolders(files: readonly HouseFile[]): House['folders'] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts].map(([folder, count]) => ({ folder, files: count })).sort((a, b) => b.files - a.files);
}

/** Groups of nodes that reach each other (strongly connected, more than one), each sorted. */
export function circlesOf(arrows: readonly (readonly [from: string, to: string])[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (!next.has(from)) next.set(from, new Set());
    next.get(from)?.add(to);
  }
  const reach = new Map([...next.keys()].map((node) => [node, reached(node, next)]));
  const circles = new Map<string, string[]>();
  for (const [node, others] of reach) {
    if (!others.has(node)) continue;
    const circle = [...others].filter((other) => reach.get(other)?.has(node)).sort();
    if (circle.length > 1) circles.set(circle.join(' '), circle);
  }
  return [...circles.values()];
}

function reached(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const to of next.get(node) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}
