import { messageTable } from './finding-message.ts';

/** Texts: language, licences, personal data, and what is said that may be wrong (W18, W20, W21). */
export const TEXT_MESSAGES = messageTable({
  'translation-missing': {
    code: 'W18',
    nl: 'de vertaling van "{key}" ontbreekt',
    en: 'the translation of "{key}" is missing',
    hint: { nl: 'zet haar in het bestand met vertalingen', en: 'add it to the file of translations' },
  },
  'translations-missing': {
    code: 'W18',
    nl: '{found} teksten zijn niet vertaald; de eerste is "{key}"',
    en: '{found} texts are not translated; the first is "{key}"',
    hint: { nl: 'vertaal ze allemaal, of haal dit bestand weg', en: 'translate them all, or take this file out' },
  },
  'translation-stale': {
    code: 'W18',
    nl: 'de tekst van "{key}" is veranderd na de vertaling',
    en: 'the text of "{key}" has changed since its translation',
    hint: {
      nl: 'vertaal opnieuw, en zet de nieuwe tekst bij from',
      en: 'translate again, and put the new text in from',
    },
  },
  'translation-orphan': {
    code: 'W18',
    nl: 'bij de vertaling "{key}" hoort geen tekst meer',
    en: 'the translation "{key}" belongs to no text',
    hint: { nl: 'haal deze vertaling weg', en: 'take this translation out' },
  },
  'too-many-words': {
    code: 'W18',
    nl: 'deze tekst heeft {found} woorden; op het scherm passen er {limit}',
    en: 'this text has {found} words; the screen takes {limit}',
    hint: { nl: 'knip de tekst, of zet de rest bij aloud', en: 'cut the text, or put the rest in aloud' },
  },
  'sentence-too-long': {
    code: 'W18',
    nl: 'deze zin heeft {found} woorden; tot {limit} leest iedereen mee',
    en: 'this sentence has {found} words; up to {limit} everyone can follow',
    hint: { nl: 'maak er twee zinnen van', en: 'make two sentences of it' },
  },
  'word-too-long': {
    code: 'W18',
    nl: 'het woord "{name}" heeft {found} letters',
    en: 'the word "{name}" has {found} letters',
    hint: {
      nl: 'kies een korter woord, of knip het met een streepje',
      en: 'choose a shorter word, or split it with a hyphen',
    },
  },
  'many-long-words': {
    code: 'W18',
    nl: '{found} van de {total} woorden in deze tekst zijn lang',
    en: '{found} of the {total} words in this text are long',
    hint: { nl: 'zeg het met woorden van alledag', en: 'say it in everyday words' },
  },
  'personal-data': {
    code: 'W20',
    nl: '{what} "{name}" kan van een echt mens zijn',
    en: '{what} "{name}" may belong to a real person',
    hint: {
      nl: 'haal dit weg, of verzin iets dat niet bestaat',
      en: 'take this out, or invent something that does not exist',
    },
  },
  'no-licence': {
    code: 'W20',
    nl: 'bij "{name}" staat niet onder welke licentie het gedeeld mag worden',
    en: 'nothing says under which licence "{name}" may be shared',
    hint: {
      nl: 'noem het bestand met zijn licentie in SOURCES.md',
      en: 'name the file with its licence in SOURCES.md',
    },
  },
  'no-licence-text': {
    code: 'W20',
    nl: 'hier staat geen licentie',
    en: 'this is no licence',
    hint: { nl: 'bijvoorbeeld: CC-BY-4.0', en: 'for example: CC-BY-4.0' },
  },
  'fails-anyway': {
    code: 'W21',
    nl: '"{name}" krijgt stroom of water van "{feed}", en die is al uitgevallen',
    en: '"{name}" is fed by "{feed}", which has failed already',
    hint: { nl: 'laat dit weg: het model doet dit zelf', en: 'leave this out: the model does it by itself' },
  },
  'number-of-model': {
    code: 'W21',
    nl: '"{text}" staat vast, maar het model rekent dit zelf uit',
    en: '"{text}" is fixed, but the model works this out itself',
    hint: { nl: 'schrijf {cure}, of zeg het zonder getal', en: 'write {cure}, or say it without a number' },
  },
  'number-of-homes': {
    code: 'W21',
    nl: '"{text}" staat vast, maar het model telt dit zelf',
    en: '"{text}" is fixed, but the model counts this itself',
    hint: { nl: 'zeg het zonder getal', en: 'say it without a number' },
  },
  'number-of-state': {
    code: 'W21',
    nl: '"{text}" staat ook bij state als "{name}", en kan daar veranderen',
    en: '"{text}" also stands in state as "{name}", and may change there',
    hint: { nl: 'zeg het zonder getal', en: 'say it without a number' },
  },
});
