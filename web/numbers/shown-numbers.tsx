import { NumbersScreen } from './numbers-screen.tsx';
import { numbersShown } from './numbers-state.ts';

/** The numbers that were asked for, over whatever screen they were asked on. */
export function ShownNumbers() {
  return numbersShown.value && <NumbersScreen ids={numbersShown.value.ids} />;
}
