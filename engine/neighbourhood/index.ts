export { buildNeighbourhood } from './build-neighbourhood.ts';
export { createProjection, type Projection } from './geometry.ts';
export { openStream } from './stream.ts';
