/** What each room may import (`ARCHITECTURE.md`): other rooms, and packages from npm. `node:` stands for Node's modules. */
export interface Room {
  rooms: readonly string[];
  packages: readonly string[];
}

const LEFT_TO_RIGHT = [
  'model',
  'conditions',
  'authoring',
  'neighbourhood',
  'simulation',
  'exercise',
  'insight',
] as const;

const PACKAGES: Record<string, readonly string[]> = {
  model: ['zod'],
  conditions: [],
  authoring: ['zod', 'yaml', 'node-diff3', '@marcbachmann/cel-js', '@noble/hashes'],
  neighbourhood: ['seedrandom', 'zod'],
  simulation: [],
  exercise: ['xstate', 'immer', 'fflate', 'zod'],
  insight: [],
};

const chain = LEFT_TO_RIGHT.map((name, place): [string, Room] => [
  name,
  { rooms: LEFT_TO_RIGHT.slice(0, place), packages: PACKAGES[name] ?? [] },
]);

/** A room is named by its folder in engine/; `index` is the door of the engine. */
export const ROOMS: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(chain),
  texts: { rooms: ['model'], packages: ['intl-messageformat'] },
  report: { rooms: [...LEFT_TO_RIGHT, 'texts'], packages: [] },
  index: { rooms: [...LEFT_TO_RIGHT, 'texts', 'report'], packages: [] },
  cli: {
    rooms: [...LEFT_TO_RIGHT, 'texts', 'report', 'index'],
    packages: [
      ...['@viz-js/viz', 'commander', 'esbuild', 'tsx', 'yaml', 'zod', 'node:'],
      ...['fflate', 'yauzl', 'papaparse', 'read-excel-file', 'write-excel-file', 'docx'],
    ],
  },
  web: {
    rooms: ['index'],
    packages: [
      ...['preact', '@preact/signals', 'pixi.js', 'idb', 'uqr', 'fflate', '@viz-js/viz', 'vite', 'virtual:catalogue'],
      ...['@utrecht/button-css', '@utrecht/select-css', '@utrecht/textarea-css', '@utrecht/textbox-css'],
      ...['codemirror', '@codemirror/autocomplete', '@codemirror/lang-yaml', '@codemirror/lint'],
      ...['@codemirror/state', '@codemirror/view'],
    ],
  },
};

/** Names that differ between machines, or belong to a browser or to Node. */
export const BANNED_GLOBALS: ReadonlySet<string> = new Set([
  ...['Date', 'performance', 'Intl', 'Temporal', 'crypto', 'WeakRef', 'FinalizationRegistry', 'eval', 'Function'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  ...['window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'screen', 'alert', 'confirm'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'Image', 'Audio', 'File', 'FileReader', 'Blob'],
  ...['process', 'Buffer', 'require', 'module', 'exports', '__dirname', '__filename', 'global', 'console'],
]);

/** Results of these differ by a last bit between engines (`Math.sqrt` does not). */
export const BANNED_MATH: ReadonlySet<string> = new Set([
  ...['random', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
]);

/** Parts of xstate that run by themselves: they read the wall clock and are not restored from a snapshot. */
export const BANNED_XSTATE: ReadonlySet<string> = new Set([
  ...['createActor', 'interpret', 'Actor', 'waitFor', 'toPromise', 'SimulatedClock'],
  ...['fromPromise', 'fromCallback', 'fromObservable', 'fromEventObservable', 'fromTransition'],
]);

/** The one file that imports what it finds while it runs, and not what its text names: the launcher, its bundle. */
export const IMPORTS_WHAT_IT_FINDS = 'engine/cli/samenspel.mjs';
