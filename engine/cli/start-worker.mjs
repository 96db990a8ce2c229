import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/** Starts a worker's script in a thread of its own: TypeScript is read as it stands, as in samenspel.mjs. */
register();
await import(workerData.script);
