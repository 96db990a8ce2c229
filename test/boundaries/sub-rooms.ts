/**
 * The sub-rooms of each large room, from the ground floor up: a file imports from its own sub-room and from those before it.
 * What stands in the hall of a room (its door among them) stands above all of its sub-rooms.
 */
export const SUB_ROOMS: Readonly<Record<string, readonly string[]>> = {
  'engine/authoring': ['findings', 'reading', 'expressions', 'plays', 'compiling', 'checks', 'editing'],
  'engine/simulation': ['world', 'people', 'systems', 'orders', 'prepare', 'tick'],
  'engine/exercise': ['state', 'prepared', 'script', 'log', 'table', 'policies'],
  'engine/cli': [
    ...['terminal', 'folders', 'loading', 'sheets', 'diagram', 'report', 'translations', 'events', 'pack', 'play'],
    ...['ensembles', 'commands'],
  ],
  'web/board': ['shown', 'asking', 'places', 'answering', 'talk', 'deciding', 'telling'],
  'web/look-back': ['shown', 'night', 'figures', 'told', 'agreements'],
};

/** `engine/authoring/checks/x.ts` → `engine/authoring/checks`; of a room without sub-rooms the room itself. */
export function subRoomOf(path: string): string {
  const [top = '', room = '', sub = '', ...below] = path.split('/');
  const folder = `${top}/${room}`;
  if (!folder.includes('.') && SUB_ROOMS[folder]?.includes(sub) && below.length > 0) return `${folder}/${sub}`;
  return folder;
}

/** The floor of a file within its room, 0 the lowest; null in a room that has no order. */
function floorOf(path: string): number | null {
  const subs = SUB_ROOMS[roomOf(path)];
  if (!subs) return null;
  const place = subs.indexOf(path.split('/')[2] ?? '');
  return place < 0 ? subs.length : place;
}

/** Within a room with an order of its sub-rooms: from one to another that stands above it. */
export function runsUp(from: string, to: string): boolean {
  const [own, other] = [floorOf(from), floorOf(to)];
  return roomOf(from) === roomOf(to) && own !== null && other !== null && own < other;
}

/** Whether an import enters a room of the engine from elsewhere by another way than its door. */
export function passesDoor(from: string, to: string): boolean {
  return (
    to.startsWith('engine/') && roomOf(from) !== roomOf(to) && !to.endsWith('/index.ts') && to !== 'engine/index.ts'
  );
}

function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
