import { pause } from '../../session/clock.ts';
import { overlay } from '../shown/board-state.ts';

/** Opens or closes what a latecomer is told; the clock stands still meanwhile. */
export function toggleCatchUp(): void {
  pause();
  overlay.value = overlay.value === 'catch-up' ? null : 'catch-up';
}
