import { atEnd, toNextMoment } from '../session/clock.ts';
import { beginPlay, toLookBack } from '../session/phases.ts';
import { course } from '../session/session.ts';
import { openQuestion } from './answer.ts';

/** What comes next in the evening; null while a question waits for the table, and where nothing is left to go on to. */
export type NextThing = 'begin' | 'moment' | 'look-back' | null;

/** What the one large button does now. */
export function nextThing(): NextThing {
  switch (course.value?.state.phase) {
    case 'welcome':
    case 'briefing':
      return 'begin';
    case 'play':
    case 'pause':
      if (openQuestion.value !== null) return null;
      return atEnd() ? 'look-back' : 'moment';
    default:
      return null;
  }
}

/** One thing further, whatever that is now. */
export async function goOn(): Promise<void> {
  const next = nextThing();
  if (next === 'begin') await beginPlay();
  if (next === 'moment') await toNextMoment();
  if (next === 'look-back') toLookBack();
}
