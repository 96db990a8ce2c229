import { createPlayback, type Playback, pathTo, withoutChoices } from '../../../engine/index.ts';
import type { Course, OpenSession } from '../../session/session.ts';
import type { Night } from '../../session/thinker.ts';

const made = new Map<Night, { key: string; playback: Playback }>();

/** A night to leaf through, made once: the film, the map and the moments look at the same one. */
export function playbackOf({ stored, exercise }: OpenSession, { log }: Course, night: Night): Playback {
  const key = `${stored.id}/${log.head}`;
  const known = made.get(night);
  if (known?.key === key) return known.playback;
  const path = pathTo(log, log.head);
  const playback = createPlayback(exercise, night === 'tonight' ? path : withoutChoices(path).events);
  made.set(night, { key, playback });
  return playback;
}
