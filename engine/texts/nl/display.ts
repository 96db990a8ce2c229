/** Dutch sentences for how the screens are shown: letters, contrast, motion. The same keys in `en/display.ts`. */
export const nlDisplay = {
  'display.title': 'Weergave',
  'display.text': 'Hoe groot zijn de letters?',
  'display.text.usual': 'Gewoon',
  'display.text.larger': 'Groter',
  'display.text.largest': 'Grootst',
  'display.contrast': 'Meer contrast',
  'display.contrast.note': 'Zwart op wit, met dikke randen.',
  'display.motion': 'Minder beweging',
  'display.motion.note': 'Niets beweegt vanzelf.',
  'display.device': 'Zoals op dit apparaat',
  'display.listForMap': 'De kaart lukt niet op dit apparaat. Deze lijst zegt hetzelfde.',
} as const;
