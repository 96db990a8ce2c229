import { goOnInOpening, lastCardOpen, shownRitual } from '../briefing/opening-state.ts';
import { nextStep, page } from '../look-back/shown/look-back-state.ts';
import { atEnd, toNextMoment } from '../session/clock.ts';
import { toLookBack } from '../session/phases.ts';
import { course } from '../session/session.ts';
import { openQuestion } from './answer.ts';

/** What comes next in the evening; null while a question waits for the table, and where nothing is left to go on to. */
export type NextThing = 'card' | 'silence' | 'first-message' | 'to-board' | 'moment' | 'look-back' | 'part' | null;

/** What the one large button does now. */
export function nextThing(): NextThing {
  // The play has begun a moment before the silence is over: until then nothing else comes next.
  if (shownRitual.value === 'silence') return 'first-message';
  switch (course.value?.state.phase) {
    case 'welcome':
    case 'briefing':
      return lastCardOpen() ? 'silence' : 'card';
    case 'play':
    case 'pause':
      if (shownRitual.value === 'message') return 'to-board';
      if (openQuestion.value !== null) return null;
      return atEnd() ? 'look-back' : 'moment';
    case 'look-back':
      return nextStep() === null ? null : 'part';
    default:
      return null;
  }
}

/** One thing further, whatever that is now. */
export async function goOn(): Promise<void> {
  const next = nextThing();
  if (next === null) return;
  if (next === 'moment') await toNextMoment();
  else if (next === 'look-back') toLookBack();
  else if (next === 'part') page.value = nextStep() ?? page.value;
  else await goOnInOpening();
}
