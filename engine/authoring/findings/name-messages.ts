import { messageTable } from './finding-message.ts';

/** Names that lead nowhere, or that nothing leads to (E3, W16). */
export const NAME_MESSAGES = messageTable({
  'unknown-reference': {
    code: 'E3',
    nl: '{what} "{name}" bestaat niet',
    en: '{what} "{name}" does not exist',
    hint: {
      nl: 'kijk of de naam goed gespeld is, of voeg toe wat ontbreekt',
      en: 'look whether the name is spelled right, or add what is missing',
    },
  },
  'no-such-kind-here': {
    code: 'E3',
    nl: 'in {neighbourhood} is geen "{name}"',
    en: 'there is no "{name}" in {neighbourhood}',
    hint: {
      nl: 'speel in een andere buurt, of zet needs of when met has(…) erbij',
      en: 'play in another neighbourhood, or add needs or when with has(…)',
    },
  },
  'reference-form': {
    code: 'E3',
    nl: '"{text}" verwijst nergens naar',
    en: '"{text}" refers to nothing',
    hint: { nl: 'schrijf {expected}', en: 'write {expected}' },
  },
  'event-argument': {
    code: 'E3',
    nl: 'de gebeurtenis "{text}" is niet te lezen',
    en: 'the event "{text}" cannot be read',
    hint: { nl: 'bijvoorbeeld: {example}', en: 'for example: {example}' },
  },
  'event-only-in-storyline': {
    code: 'E3',
    nl: '"{name}" bestaat alleen in een verhaallijn',
    en: '"{name}" exists only in a storyline',
    hint: {
      nl: 'laat een verhaallijn erop wachten, en die iets oproepen met raise',
      en: 'let a storyline wait for it, and have that raise an event',
    },
  },
  'unknown-argument': {
    code: 'E3',
    nl: 'de tekst noemt "{name}", maar dat is niet bekend',
    en: 'the text names "{name}", but that is not known',
    hint: {
      nl: 'noem iets dat bij state staat, of haal de accolades weg',
      en: 'name something that stands in state, or take the braces out',
    },
  },
  'never-used': {
    code: 'W16',
    nl: '{what} "{name}" wordt nergens gebruikt',
    en: '{what} "{name}" is never used',
    hint: { nl: 'gebruik dit ergens, of haal het weg', en: 'use it somewhere, or take it out' },
  },
  'same-effects': {
    code: 'W16',
    nl: 'optie "{name}" doet precies hetzelfde als "{other}"',
    en: 'option "{name}" does exactly the same as "{other}"',
    hint: { nl: 'geef haar een eigen effect, of haal haar weg', en: 'give it an effect of its own, or take it out' },
  },
});
