import type { nlDisplay } from '../nl/display.ts';

/** English sentences for how the screens are shown: letters, contrast, motion. */
export const enDisplay = {
  'display.title': 'Display',
  'display.text': 'How large are the letters?',
  'display.text.usual': 'Usual',
  'display.text.larger': 'Larger',
  'display.text.largest': 'Largest',
  'display.contrast': 'More contrast',
  'display.contrast.note': 'Black on white, with thick edges.',
  'display.motion': 'Less motion',
  'display.motion.note': 'Nothing moves by itself.',
  'display.device': 'As on this device',
  'display.listForMap': 'The map does not work on this device. This list says the same.',
} satisfies Record<keyof typeof nlDisplay, string>;
