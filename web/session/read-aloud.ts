import { computed, effect, signal } from '@preact/signals';
import { stoppedForReal } from './clock.ts';
import { language } from './language.ts';

/** Reading aloud with a voice of the device itself, for who cannot see the screen well or reads with difficulty. */

const voices = signal<SpeechSynthesisVoice[]>([]);
const voice = computed(
  () => voices.value.find(({ lang }) => lang.slice(0, 2).toLowerCase() === language.value) ?? null,
);

/** Whether this device has a voice for the language of the screen; without one nothing offers to read. */
export const canRead = computed(() => voice.value !== null);
/** Name of what is being read; null: silence. */
export const reading = signal<string | null>(null);

/** Looks for voices, now and when the device has loaded them. Whoever stops the exercise for a real emergency hears nothing more. */
export function listenForVoices(): void {
  if (!('speechSynthesis' in window)) return;
  const look = () => {
    voices.value = window.speechSynthesis.getVoices();
  };
  look();
  window.speechSynthesis.addEventListener('voiceschanged', look);
  effect(() => {
    if (stoppedForReal.value) stopReading();
  });
}

/** Reads sentences one after the other; asked again for the same thing, it stops. */
export function readAloud(name: string, sentences: readonly string[]): void {
  const again = reading.value === name;
  stopReading();
  if (again || voice.value === null) return;
  reading.value = name;
  const spoken = sentences.filter((sentence) => sentence !== '').map(utteranceOf);
  const last = spoken.at(-1);
  if (last) last.onend = last.onerror = () => endOf(name);
  for (const utterance of spoken) window.speechSynthesis.speak(utterance);
}

/** A little slower than the voice would by itself: a room full of people listens. */
const RATE = 0.92;

function utteranceOf(text: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice.value;
  utterance.lang = voice.value?.lang ?? language.value;
  utterance.rate = RATE;
  return utterance;
}

function endOf(name: string): void {
  if (reading.value === name) reading.value = null;
}

/** Silence, at once. */
export function stopReading(): void {
  if (reading.peek() === null) return;
  reading.value = null;
  window.speechSynthesis.cancel();
}
