import type { NeighbourhoodSource, Tie } from '../model/index.ts';
import { POPULATION_PARAMETERS as P } from '../model/index.ts';
import type { Composition } from './compose-households.ts';
import type { Isolation } from './draw-isolation.ts';
import { distance } from './geometry.ts';
import type { Dwelling } from './read-map.ts';
import { hasAge } from './settle-households.ts';
import { openStream } from './stream.ts';
import { createTieGraph, sortTies, type TieGraph } from './tie-graph.ts';

/** Everything ties are drawn from. Rows are household rows. */
export interface TieInput {
  dwellings: readonly Dwelling[];
  households: readonly Composition[];
  careClient: readonly boolean[];
  isolation: Isolation;
  /** Members of each group that meets (not of an app group). */
  groups: readonly { id: string; members: readonly number[] }[];
  written: readonly Tie[];
  wish: Pick<NeighbourhoodSource['ties'], 'meanDegree' | 'clustering' | 'family'>;
  seed: string;
}

interface Drawing {
  input: TieInput;
  graph: TieGraph;
  /** Doors in order, one list per side of a street or floor of a building. */
  doors: number[][];
  metres(a: number, b: number): number;
  /** True while this household may have one more tie. */
  open(row: number): boolean;
}

/** Doors beside each other: per street and side (odd or even numbers), or per building and floor. */
export function listDoors(dwellings: readonly Dwelling[]): number[][] {
  const lists = new Map<string, number[]>();
  dwellings.forEach((home, row) => {
    const side = Number.parseInt(home.number, 10) % 2;
    const key = home.building === -1 ? `street/${home.street}/${side}` : `building/${home.building}/${home.floor}`;
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  });
  const order = (a: number, b: number): number => {
    const [p, q] = [dwellings[a]!, dwellings[b]!];
    return p.building === -1 ? p.along - q.along || a - b : a - b;
  };
  return [...lists.keys()].sort().map((key) => lists.get(key)!.sort(order));
}

/** Family that also lives here: pairs of households, most of them of different generations. */
function tieFamilies({ input, graph, open }: Drawing): void {
  const stream = openStream(input.seed, 'ties/family');
  const pairs = Math.floor((input.households.length * input.wish.family) / 2 + 0.5);
  const older = input.households.map((ages) => hasAge(ages, '65-74', '75-79', '80+'));
  const drawn = stream.shuffle(input.households.map((_, row) => row)).filter((row) => !input.isolation.isolated[row]);
  const parents = drawn.filter((row) => older[row]).slice(0, pairs);
  const children = drawn.filter((row) => !older[row]);
  parents.forEach((parent, i) => {
    const child = children[i];
    if (child !== undefined && open(parent) && open(child)) graph.add(parent, child, 'family');
  });
}

/** Next doors, two doors on, and across the street or the landing above. */
function tieNeighbours({ input, graph, doors, metres, open }: Drawing): void {
  const stream = openStream(input.seed, 'ties/neighbours');
  const tie = (a: number | undefined, b: number | undefined, percent: number, within: number): void => {
    const u = stream.next() * 100;
    if (a === undefined || b === undefined || u >= percent || metres(a, b) > within) return;
    if (input.isolation.isolated[a] || input.isolation.isolated[b]) return;
    if (open(a) && open(b)) graph.add(a, b, 'neighbour');
  };
  for (const list of doors) {
    list.forEach((row, i) => {
      tie(row, list[i + 1], P.nextDoorTies.value, P.nextDoorMetres.value);
      tie(row, list[i + 2], P.secondDoorTies.value, P.nextDoorMetres.value);
      tie(row, nearestAcross(input.dwellings, list, row), P.acrossTies.value, P.acrossMetres.value);
    });
  }
}

/** The nearest household of the same street or building that is not in the same list of doors. */
function nearestAcross(dwellings: readonly Dwelling[], list: readonly number[], row: number): number | undefined {
  const home = dwellings[row]!;
  const beside = new Set(list);
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  dwellings.forEach((other, candidate) => {
    if (other.street !== home.street || other.building !== home.building || beside.has(candidate)) return;
    const away = distance(home.x, home.y, other.x, other.y);
    if (away < least) {
      least = away;
      nearest = candidate;
    }
  });
  return nearest;
}

/** Whoever knows almost nobody, but somebody: one next door. */
function tieIsolated({ input, graph, doors }: Drawing): void {
  const stream = openStream(input.seed, 'ties/isolated');
  const { isolated, alone } = input.isolation;
  for (const list of doors) {
    list.forEach((row, i) => {
      const first = stream.chance(0.5) ? 1 : -1;
      if (!isolated[row] || alone[row] || graph.neighbours[row]!.length > 0) return;
      for (let step = 1; step < list.length; step++) {
        const other = [list[i + first * step], list[i - first * step]].find((r) => r !== undefined && !isolated[r]);
        if (other === undefined) continue;
        graph.add(row, other, 'neighbour');
        return;
      }
    });
  }
}

/** Informal carers: somebody under 75 not far from a care client. */
function tieCarers({ input, graph, metres, open }: Drawing): void {
  const stream = openStream(input.seed, 'ties/carers');
  input.households.forEach((_, row) => {
    const u = stream.next() * 100;
    const pick = stream.next();
    if (!input.careClient[row] || input.isolation.isolated[row] || u >= P.carerTies.value || !open(row)) return;
    const near = input.households
      .map((_ages, other) => other)
      .filter(
        (other) =>
          other !== row &&
          !input.isolation.isolated[other] &&
          hasAge(input.households[other]!, '25-44', '45-64', '65-74') &&
          metres(row, other) <= P.carerMetres.value &&
          open(other),
      );
    const carer = near[Math.floor(pick * near.length)];
    if (carer !== undefined) graph.add(row, carer, 'carer');
  });
}

function tieMembers({ input, graph, open }: Drawing): void {
  for (const { id, members } of input.groups) {
    const stream = openStream(input.seed, `ties/members/${id}`);
    for (const row of members) {
      const u = stream.next() * 100;
      const other = members[stream.whole(0, members.length - 1)]!;
      if (u < P.memberTies.value && open(row) && open(other)) graph.add(row, other, 'member');
    }
  }
}

/** Everybody else knows at least two: the nearest households that may have one more tie. */
function tieLoose({ input, graph, metres, open }: Drawing): void {
  const { isolated } = input.isolation;
  const rows = openStream(input.seed, 'ties/loose').shuffle(input.households.map((_, row) => row));
  for (const row of rows) {
    if (isolated[row] || graph.neighbours[row]!.length > 1) continue;
    const near = rows.filter((other) => other !== row && !isolated[other] && open(other) && !graph.has(row, other));
    near.sort((a, b) => metres(row, a) - metres(row, b) || a - b);
    for (const other of near.slice(0, 2 - graph.neighbours[row]!.length)) graph.add(row, other, 'neighbour');
  }
}

/**
 * Adds ties until the mean is met, each time the kind that brings clustering nearer to the wish: two who both know a
 * third come to know each other, or two who have nobody in common do. Stops early when nobody can have more.
 */
function fillTies(drawing: Drawing): void {
  const { input, graph, metres, open } = drawing;
  const stream = openStream(input.seed, 'ties/fill');
  const rows = input.households.map((_, row) => row).filter((row) => !input.isolation.isolated[row]);
  if (rows.length < 2) return;
  const wanted = Math.floor((input.wish.meanDegree * input.households.length) / 2 + 0.5);
  const any = (): number => rows[stream.whole(0, rows.length - 1)]!;
  for (let tries = 400 * input.households.length; tries > 0 && graph.ties.length < wanted; tries--) {
    const start = any();
    const known = graph.neighbours[start]!;
    let [a, b] = [start, any()];
    const closing = graph.clustering() < input.wish.clustering && known.length > 1;
    if (closing) [a, b] = [known[stream.whole(0, known.length - 1)]!, known[stream.whole(0, known.length - 1)]!];
    const u = stream.next();
    if (input.isolation.isolated[a] || input.isolation.isolated[b] || !open(a) || !open(b)) continue;
    const sameStreet = input.dwellings[a]!.street === input.dwellings[b]!.street;
    const near = P.friendMetres.value / (P.friendMetres.value + metres(a, b));
    if (closing || u < near * (sameStreet ? 1 : 1 - P.streetTies.value / 100)) {
      graph.add(a, b, sameStreet && metres(a, b) <= P.acrossMetres.value ? 'neighbour' : 'friend');
    }
  }
}

/**
 * Who knows whom well enough to call on: written ties first, then family, next doors, one tie for those who know almost
 * nobody, carers, members of one club, two ties at least for everybody else, and at last street and friends until mean and
 * clustering are as wished.
 * @returns ties a < b, sorted, at most one between two households.
 */
export function drawTies(input: TieInput): Tie[] {
  const graph = createTieGraph(input.households.length);
  const metres = (a: number, b: number): number => {
    const [p, q] = [input.dwellings[a]!, input.dwellings[b]!];
    return distance(p.x, p.y, q.x, q.y);
  };
  const open = (row: number): boolean => graph.neighbours[row]!.length < P.mostTies.value;
  const drawing: Drawing = { input, graph, doors: listDoors(input.dwellings), metres, open };
  for (const { a, b, kind } of input.written) graph.add(a, b, kind);
  tieFamilies(drawing);
  tieNeighbours(drawing);
  tieIsolated(drawing);
  tieCarers(drawing);
  tieMembers(drawing);
  tieLoose(drawing);
  fillTies(drawing);
  return sortTies(graph.ties);
}
