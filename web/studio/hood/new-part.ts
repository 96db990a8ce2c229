import { signal } from '@preact/signals';

/** What the next new part will be, as the tool row has it. */
export const newPart = signal({
  name: '',
  assets: 'transformer',
  venues: 'community-centre',
  initiatives: 'neighbourhood-association',
  tie: 'neighbour',
});
