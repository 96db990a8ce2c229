import { register } from 'tsx/esm/api';

/** Starts `fuzz-worker.ts` in a thread of its own: TypeScript is read as it stands, as in samenspel.mjs. */
register();
await import('./fuzz-worker.ts');
