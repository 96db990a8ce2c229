import { register } from 'tsx/esm/api';

/** Starts `run-worker.ts` in a thread of its own: TypeScript is read as it stands, as in samenspel.mjs. */
register();
await import('./run-worker.ts');
