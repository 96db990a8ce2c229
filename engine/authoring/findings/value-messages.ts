import { messageTable } from './finding-message.ts';

/** Values, times and what happens at once (E6, E7, E9, E10). */
export const VALUE_MESSAGES = messageTable({
  'key-missing': {
    code: 'E6',
    nl: 'hier ontbreekt: {names}',
    en: 'missing here: {names}',
    hint: { nl: 'voeg dit toe', en: 'add this' },
  },
  'value-missing': {
    code: 'E6',
    nl: 'achter "{key}" staat niets',
    en: 'nothing stands behind "{key}"',
    hint: { nl: 'schrijf er iets achter, of haal het weg', en: 'write something behind it, or take it out' },
  },
  'wrong-type': {
    code: 'E6',
    nl: 'bij "{key}" hoort {expected}',
    en: '"{key}" takes {expected}',
    hint: {
      nl: 'samenspel schema scenario zegt wat hier kan',
      en: 'samenspel schema scenario says what is possible here',
    },
  },
  'wrong-length': {
    code: 'E6',
    nl: '"{key}": verwacht aantal {expected}',
    en: '"{key}": expected number {expected}',
    hint: { nl: 'voeg iets toe of haal iets weg', en: 'add something or take something out' },
  },
  'text-too-long': {
    code: 'E6',
    nl: '"{key}" is langer dan {limit} tekens',
    en: '"{key}" is longer than {limit} characters',
    hint: { nl: 'maak het korter', en: 'make it shorter' },
  },
  'wrong-form': {
    code: 'E6',
    nl: '"{text}" heeft niet de goede vorm',
    en: '"{text}" does not have the right form',
    hint: { nl: 'bijvoorbeeld: {example}', en: 'for example: {example}' },
  },
  'not-one-of': {
    code: 'E6',
    nl: '"{text}" kan hier niet',
    en: '"{text}" is not possible here',
    hint: { nl: 'kies uit: {known}', en: 'choose from: {known}' },
  },
  'message-braces': {
    code: 'E6',
    nl: 'de accolades in deze tekst kloppen niet',
    en: 'the braces in this text do not match',
    hint: { nl: 'een naam staat zo: {example}', en: 'a name is written like this: {example}' },
  },
  'out-of-bounds': {
    code: 'E6',
    nl: '"{key}" is {value}; mogelijk is {low} tot {high}',
    en: '"{key}" is {value}; possible is {low} to {high}',
    hint: { nl: 'kies een getal daartussen', en: 'choose a number between them' },
  },
  'not-whole': {
    code: 'E6',
    nl: '"{key}" moet een heel getal zijn',
    en: '"{key}" must be a whole number',
    hint: { nl: 'rond het af', en: 'round it' },
  },
  'effect-one-key': {
    code: 'E6',
    nl: 'een effect heeft precies één woord; hier staat: {found}',
    en: 'an effect has exactly one key; found here: {found}',
    hint: { nl: 'zet elk effect tussen eigen haakjes: [{…}, {…}]', en: 'give each effect its own braces: [{…}, {…}]' },
  },
  'unknown-parameter': {
    code: 'E6',
    nl: 'parameter "{name}" bestaat niet',
    en: 'parameter "{name}" does not exist',
    hint: { nl: 'samenspel parameters noemt ze allemaal', en: 'samenspel parameters names them all' },
  },
  'bad-coordinates': {
    code: 'E6',
    nl: 'de coördinaten van "{name}" kloppen niet',
    en: 'the coordinates of "{name}" are not right',
    hint: {
      nl: 'lengte en breedte (WGS84); een ring heeft minstens vier punten',
      en: 'longitude and latitude (WGS84); a ring has at least four points',
    },
  },
  'range-backwards': {
    code: 'E6',
    nl: '"{text}" loopt terug',
    en: '"{text}" runs backwards',
    hint: { nl: 'zet het kleinste vooraan', en: 'put the smallest first' },
  },
  'no-such-time': {
    code: 'E6',
    nl: '{text} bestaat niet op de kalender',
    en: '{text} does not exist on the calendar',
    hint: { nl: 'bijvoorbeeld: 2026-01-13T17:40', en: 'for example: 2026-01-13T17:40' },
  },
  'nothing-lasts': {
    code: 'E6',
    nl: '"{key}" is nul: er gebeurt dan niets',
    en: '"{key}" is zero: then nothing happens',
    hint: { nl: 'bijvoorbeeld: 24h', en: 'for example: 24h' },
  },
  'chapters-overlap': {
    code: 'E6',
    nl: 'hoofdstuk "{name}" begint voor "{other}" klaar is',
    en: 'chapter "{name}" begins before "{other}" has ended',
    hint: { nl: 'laat from het to van het vorige zijn', en: 'let from be the to of the one before' },
  },
  'profile-sum': {
    code: 'E6',
    nl: 'het profiel klopt niet: {what} is {found}, maar moet {expected} zijn',
    en: 'the profile cannot be: {what} is {found}, but must be {expected}',
    hint: { nl: 'neem de rij van de statistiek nog een keer over', en: 'copy the row of the statistics again' },
  },
  'bad-duration': {
    code: 'E7',
    nl: '"{text}" is geen tijdsduur',
    en: '"{text}" is not a duration',
    hint: { nl: 'bijvoorbeeld: 15m, 2h, 3d of 1h30m', en: 'for example: 15m, 2h, 3d or 1h30m' },
  },
  'instant-loop': {
    code: 'E9',
    nl: 'deze toestanden gaan in een kring zonder dat er tijd verstrijkt: {chain}',
    en: 'these states go round without time passing: {chain}',
    hint: {
      nl: 'laat één van de stappen tijd kosten, zoals after: {15m: …}',
      en: 'let one of the steps take time, such as after: {15m: …}',
    },
  },
  'raise-loop': {
    code: 'E9',
    nl: 'deze gebeurtenissen roepen elkaar eindeloos op: {chain}',
    en: 'these events raise each other without end: {chain}',
    hint: {
      nl: 'laat één ervan maar één keer spelen, zonder repeat',
      en: 'let one of them play only once, without repeat',
    },
  },
  'feed-circle': {
    code: 'E9',
    nl: 'de voeding loopt in een kring: {chain}',
    en: 'the feed runs in a circle: {chain}',
    hint: { nl: 'haal één van deze fedBy weg', en: 'take one of these fedBy out' },
  },
  'set-twice': {
    code: 'E10',
    nl: '"{name}" krijgt op hetzelfde moment twee waarden',
    en: '"{name}" is set to two values at the same moment',
    hint: { nl: 'houd één van de twee over', en: 'keep one of the two' },
  },
});
