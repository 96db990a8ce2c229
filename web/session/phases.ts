import { perform } from './session.ts';

/** From the briefing into the play: the crisis begins. */
export async function beginPlay(): Promise<void> {
  await perform({ type: 'phase.enter', by: 'facilitator', phase: 'play' });
  await perform({ type: 'clock.advance', by: 'table', to: 0 });
}

/** Leaves the play for the look-back, where the truth opens. */
export function toLookBack(): void {
  void perform({ type: 'phase.enter', by: 'facilitator', phase: 'look-back' });
}
