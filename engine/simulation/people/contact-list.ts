import type { CompiledNeighbourhood } from '../../model/index.ts';
import type { Columns } from '../world/columns.ts';
import { DRAW, draw } from '../world/draw.ts';
import type { SimulationModel } from '../world/model.ts';
import { FLAG, type TieTables } from '../world/tables.ts';

/** How near a household is to an initiative. Whoever knows nobody here is on no list before the others. */
const NEARNESS = { member: 0, knowsMember: 1, knowsOthers: 2, knowsNobody: 3 } as const;

/** NEARNESS of every household to every initiative, by initiative × household. */
export function prepareNearness(n: CompiledNeighbourhood, ties: TieTables): Uint8Array {
  const count = n.households.length;
  const nearness = new Uint8Array(n.initiatives.length * count);
  n.initiatives.forEach(({ members, keyPeople }, initiative) => {
    const at = initiative * count;
    for (let row = 0; row < count; row++) {
      nearness[at + row] = ties.start[row + 1] === ties.start[row] ? NEARNESS.knowsNobody : NEARNESS.knowsOthers;
    }
    const own = [...members, ...keyPeople];
    for (const row of own) {
      for (let i = ties.start[row]!; i < ties.start[row + 1]!; i++)
        nearness[at + ties.other[i]!] = NEARNESS.knowsMember;
    }
    for (const row of own) nearness[at + row] = NEARNESS.member;
  });
  return nearness;
}

type Tables = Pick<SimulationModel, 'neighbourhood' | 'nearness' | 'households'>;

/**
 * Whom an initiative comes to first: the nearest, then by how well known a household is. That is its own nature and the
 * same for every initiative, so those whom one does not see are mostly those whom the others do not see either.
 */
function placeOnList(model: Tables, c: Columns, initiative: number, row: number): number {
  const near = model.nearness[initiative * model.households.count + row]!;
  return near * 4294967296 + draw(c.key[row]!, 0, DRAW.listed);
}

/** Draws the list of every initiative: of the households that need extra help the share that it knows already. */
export function startLists(model: Tables, c: Columns): void {
  const { flags, count } = model.households;
  const vulnerable: number[] = [];
  for (let row = 0; row < count; row++) if (flags[row]! & FLAG.vulnerable) vulnerable.push(row);
  model.neighbourhood.initiatives.forEach(({ knowsVulnerable }, initiative) => {
    const places = vulnerable.map((row) => placeOnList(model, c, initiative, row)).sort((a, b) => a - b);
    c.listBorder[initiative] = places[Math.round(knowsVulnerable * vulnerable.length) - 1] ?? -1;
  });
}

/** Whether an initiative knew of this household, and that it needs extra help, before anything happened. */
export function isListed(model: Tables, c: Columns, initiative: number, row: number): boolean {
  if (!(model.households.flags[row]! & FLAG.vulnerable)) return false;
  return placeOnList(model, c, initiative, row) <= c.listBorder[initiative]!;
}
