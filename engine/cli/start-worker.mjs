import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/** What a thread can be started for; a name and not an address, so that every import can be read and checked. */
const SCRIPTS = {
  run: () => import('./run-worker.ts'),
  fuzz: () => import('./fuzz-worker.ts'),
};

/** Starts a worker's script in a thread of its own: TypeScript is read as it stands, as in samenspel.mjs. */
register();
await SCRIPTS[workerData.script]();
