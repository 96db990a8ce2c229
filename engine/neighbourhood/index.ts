export { buildNeighbourhood } from './build-neighbourhood.ts';
