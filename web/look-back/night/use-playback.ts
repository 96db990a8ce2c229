import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Playback } from '../../../engine/index.ts';
import { course, session } from '../../session/session.ts';
import type { Night } from '../../session/thinker.ts';
import { playbackOf } from './playbacks.ts';

/** A night to leaf through; null until it is made, which the screen may say meanwhile. */
export function usePlayback(night: Night): Signal<Playback | null> {
  const playback = useSignal<Playback | null>(null);
  useEffect(() => {
    playback.value = null;
    const open = session.value;
    const at = course.value;
    if (!open || !at) return;
    // After the screen has said that it is busy.
    const timer = setTimeout(() => {
      playback.value = playbackOf(open, at, night);
    }, 30);
    return () => clearTimeout(timer);
  }, [night]);
  return playback;
}
