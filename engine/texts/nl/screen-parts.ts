/** Dutch words of the parts of the screens: short names on buttons, keys, lists. One key one line; the same keys in `en/screen-parts.ts`. */
export const nlScreenParts = {
  // the board
  'board.act': 'Hulp vragen',
  'board.actHere': 'Vraag hulp voor deze straat',
  'board.degrees': '{celsius}° buiten',
  'board.leave': 'Naar het begin',
  'board.list': 'Lijst',
  'board.nextMoment.short': 'Volgend moment',
  'board.pause.short': 'Pauze',
  'board.play.short': 'Tijd aan',
  'briefing.lightsOut': 'Het licht gaat uit',
  'decision.seeMap': 'Bekijk de kaart',
  'messages.later': 'Latere berichten',
  'page.next': 'Volgende',
  'page.of': '{page} van {pages}',
  'page.previous': 'Vorige',

  // keys
  'keys.act': 'hulp vragen',
  'keys.leader': 'spelleider',
  'keys.list': 'lijst in plaats van kaart',
  'keys.messages': 'berichten',
  'keys.next': 'volgend moment',
  'keys.option': 'een keuze aanwijzen',
  'keys.play': 'tijd aan of uit',
  'keys.step': 'een stap verder',
  'keys.zoom': 'kaart groter of kleiner',

  // the map as a list
  'list.closed': 'dicht',
  'list.open': 'open',
  'map.asset.forecast': 'Het zou weer werken om {clock}.',
  'map.legend.dark': 'donker',
  'map.legend.lit': 'licht',
  'map.legend.walking': 'onderweg',
  'map.twin': 'Kaart van de buurt. Dezelfde dingen staan in de lijst: druk op L.',
  'map.venue.has': 'Hier ligt:',
  'map.venue.keys':
    '{count, plural, =0 {Niemand in de buurt heeft een sleutel.} one {# huis heeft een sleutel.} other {# huizen hebben een sleutel.}}',

  // a household
  'household.adults': '{count, plural, one {# volwassene} other {# volwassenen}}',
  'household.babies': '{count, plural, one {# klein kind} other {# kleine kinderen}}',
  'household.children': '{count, plural, one {# kind} other {# kinderen}}',
  'household.older': '{count, plural, one {# oudere} other {# ouderen}}',
  'household.fact.care': 'Hier komt thuiszorg.',
  'household.fact.device': 'Hier staat een apparaat dat stroom nodig heeft.',
  'household.fact.language': 'Ze spreken bijna geen Nederlands.',
  'household.fact.mobility': 'Iemand loopt slecht.',
  'household.fact.new': 'Ze wonen hier nog niet lang.',
  'household.where': 'Ze zijn {where}.',

  // asking for help
  'orders.active': '{count, plural, one {# mens kan komen} other {# mensen kunnen komen}}',
  'orders.answer.asked': '{who} is gevraagd. Het antwoord komt als de tijd loopt.',
  'orders.answer.refused': 'Dat lukt niet.',
  'orders.askOther': 'Vraag een ander',
  'orders.new': 'Vraag nog iets',

  // look-back
  'lookBack.hours': '{hours, number} uur',
  'lookBack.note': 'Wat willen jullie onthouden?',
  'lookBack.note.private': 'Dit blijft op deze computer. Het staat niet in het bestand.',
  'lookBack.people.none': 'Niemand kwam lang iets tekort.',
  'lookBack.people.short': 'Mensen',
  'lookBack.curves.short': 'Verloop',
  'lookBack.help.short': 'Hulp',
  'lookBack.moments.short': 'Momenten',
  'lookBack.map.short': 'Kaart',
  'lookBack.objectives.short': 'Gelukt?',
  'lookBack.questions.short': 'Vragen',

  // storage
  'error.byHand': 'Ga verder met de hand',
  'storage.notKept': 'Deze computer belooft niet alles te bewaren. Bewaar na afloop zelf een bestand.',
} as const;
