import { messageTable } from './finding-message.ts';

/** How the evening runs: what is never reached, never ends or asks too much of the table (E5, W11, W12, W14, W15, W17, W19). */
export const COURSE_MESSAGES = messageTable({
  'decision-without-closes': {
    code: 'E5',
    nl: 'besluit "{name}" heeft geen `closes`: wanneer sluit het, en wat gebeurt er dan?',
    en: 'decision "{name}" has no `closes`: when does it close, and what happens then?',
    hint: { nl: 'voeg toe: closes: {after: 2h, then: …}', en: 'add: closes: {after: 2h, then: …}' },
  },
  'decision-without-default': {
    code: 'E5',
    nl: 'besluit "{name}" zegt niet wat er gebeurt als de tafel niet kiest',
    en: 'decision "{name}" does not say what happens if the table does not choose',
    hint: { nl: 'voeg toe: then: en een optie', en: 'add: then: and an option' },
  },
  'default-has-needs': {
    code: 'E5',
    nl: 'de standaard "{name}" heeft `needs`, dus die kan er niet altijd zijn',
    en: 'the default "{name}" has `needs`, so it may not be available',
    hint: { nl: 'kies een optie zonder needs', en: 'choose an option without needs' },
  },
  'division-wrong-sum': {
    code: 'E5',
    nl: 'de standaard verdeelt {found} helpers, en er zijn er {expected}',
    en: 'the default divides {found} helpers, and there are {expected}',
    hint: {
      nl: 'laat de getallen achter then samen helpers zijn',
      en: 'let the numbers behind then add up to helpers',
    },
  },
  'never-reached': {
    code: 'W11',
    nl: '{what} "{name}" kan nooit gebeuren',
    en: '{what} "{name}" can never happen',
    hint: { nl: 'laat er iets naartoe leiden, of zet draft: true', en: 'let something lead to it, or set draft: true' },
  },
  'never-shown': {
    code: 'W11',
    nl: '{what} "{name}" valt in geen enkele versie binnen een hoofdstuk',
    en: '{what} "{name}" falls within a chapter in no cut',
    hint: {
      nl: 'kies een ander moment, of noem een cut die dit hoofdstuk speelt',
      en: 'choose another moment, or name a cut that plays this chapter',
    },
  },
  'dead-end': {
    code: 'W12',
    nl: 'toestand "{name}" heeft geen uitgang en is geen einde',
    en: 'state "{name}" has no way out and is not final',
    hint: { nl: 'voeg een overgang toe, of final: true', en: 'add a transition, or final: true' },
  },
  'nothing-to-choose': {
    code: 'W14',
    nl: 'bij besluit "{name}" blijft er misschien niets te kiezen over',
    en: 'decision "{name}" may leave nothing to choose',
    hint: {
      nl: 'geef naast de standaard één optie zonder needs',
      en: 'give one option beside the default without needs',
    },
  },
  'after-end': {
    code: 'W15',
    nl: '{at} ligt na het einde ({end})',
    en: '{at} is after the end ({end})',
    hint: {
      nl: 'kies een eerder moment, of een later einde bij clock',
      en: 'choose an earlier moment, or a later end in clock',
    },
  },
  'until-before-at': {
    code: 'W15',
    nl: '`until` ({until}) ligt niet na `at` ({at})',
    en: '`until` ({until}) is not after `at` ({at})',
    hint: { nl: 'beide tellen vanaf het begin van het scenario', en: 'both count from the start of the scenario' },
  },
  'cut-too-full': {
    code: 'W15',
    nl: 'de hoofdstukken vragen meer minuten aan tafel dan de versie heeft: {cuts}',
    en: 'the chapters take more minutes at the table than the cut has: {cuts}',
    hint: { nl: 'geef hoofdstukken minder minutes', en: 'give chapters fewer minutes' },
  },
  'cut-too-short': {
    code: 'W15',
    nl: 'praten en voorlezen passen niet in de minuten aan tafel: {cuts}',
    en: 'talking and reading aloud do not fit in the minutes at the table: {cuts}',
    hint: {
      nl: 'geef hoofdstukken meer minutes, of laat een besluit weg uit deze versie',
      en: 'give chapters more minutes, or leave a decision out of this cut',
    },
  },
  'chapter-too-short': {
    code: 'W15',
    nl: 'praten en voorlezen passen niet in hoofdstuk "{name}": {cuts}',
    en: 'talking and reading aloud do not fit in chapter "{name}": {cuts}',
    hint: { nl: 'geef het hoofdstuk meer minutes', en: 'give the chapter more minutes' },
  },
  'role-idle': {
    code: 'W17',
    nl: 'rol "{name}" wordt in de versie "{cut}" nooit iets gevraagd',
    en: 'role "{name}" is never asked anything in the cut "{cut}"',
    hint: { nl: 'noem haar bij een besluit, met for', en: 'name it in a decision, with for' },
  },
  'role-waits': {
    code: 'W17',
    nl: 'rol "{name}" wordt {found} besluiten achter elkaar niets gevraagd',
    en: 'role "{name}" is asked nothing for {found} decisions on end',
    hint: { nl: 'noem haar bij een van die besluiten, met for', en: 'name it in one of those decisions, with for' },
  },
  'role-busy': {
    code: 'W17',
    nl: 'rol "{name}" krijgt {found} besluiten tegelijk',
    en: 'role "{name}" is asked {found} decisions at once',
    hint: {
      nl: 'laat een besluit later open gaan, of vraag een andere rol',
      en: 'let a decision open later, or ask another role',
    },
  },
  'never-restored': {
    code: 'W19',
    nl: '"{name}" valt uit, en daarna hoort niemand er meer iets over',
    en: '"{name}" fails, and nothing more is heard of it',
    hint: { nl: 'voeg een restore toe, of for: hoe lang het duurt', en: 'add a restore, or for: how long it lasts' },
  },
});
