/** Dutch sentences of the closing: how it was, the lights, what people did for each other. The same keys in `en/closing.ts`. */
export const nlClosing = {
  // the way through
  'guide.title': 'Verder met terugkijken',
  'guide.next': 'Verder: {what}',
  'guide.feelings': 'hoe was het?',
  'guide.lights': 'de lichten gaan aan',
  'guide.together': 'wat deden wij voor elkaar?',
  'guide.moments': 'vijf momenten',
  'guide.agreements': 'wat spreken we af?',
  'lookBack.deeper': 'Meer bekijken',
  'report.open': 'Verslag',
  'lookBack.feelings': 'Hoe was het?',
  'lookBack.feelings.short': 'Hoe was het?',
  'lookBack.lights': 'De lichten gaan aan',
  'lookBack.lights.short': 'De lichten gaan aan',
  'lookBack.together.short': 'Voor elkaar',

  // the goal of the evening
  'goal.yours': 'Jullie doel:',
  'goal.done': 'Dat is gelukt.',
  'goal.doneAt': 'Dat is gelukt, op {clock}.',
  'goal.notDone': 'Dat is nog niet gelukt. Wat zou helpen?',
  'goal.own': 'Wat vinden jullie zelf: is het gelukt?',

  // feelings first
  'feelings.ask.1': 'Wat voelde u in het eerste uur?',
  'feelings.ask.2': 'Wanneer was het moeilijk?',
  'feelings.ask.3': 'Wat deed u goed?',
  'feelings.private': 'Tik aan wat past. Dit blijft op deze computer.',
  'feelings.calm': 'rustig',
  'feelings.proud': 'trots',
  'feelings.together': 'samen',
  'feelings.tense': 'gespannen',
  'feelings.powerless': 'machteloos',
  'feelings.angry': 'boos',
  'feelings.tired': 'moe',
  'feelings.surprised': 'verrast',
  'feelings.relieved': 'opgelucht',

  // the lights go on
  'lights.legend': 'Achter deze deur kwam iemand tekort, en nog niemand klopte aan.',
  'lights.line': 'Waar zijn we in deze dagen?',
  'lights.play': 'Speel af',
  'lights.again': 'Nog een keer',
  'lights.when.night': '{weekday}nacht',
  'lights.when.morning': '{weekday}ochtend',
  'lights.when.afternoon': '{weekday}middag',
  'lights.when.evening': '{weekday}avond',
  'lights.cue.start': 'Dezelfde dagen, nog een keer. Nu zien jullie alles.',
  'lights.cue.waits': '{street}: hier kwam iemand iets tekort. Er was nog niemand langs geweest.',
  'lights.cue.knock': '{street}: hier klopte iemand aan. Het lampje gaat uit.',
  'lights.cue.left': 'Bij deze deuren kwam niemand. Jullie konden niet overal zijn.',
  'lights.cue.none': 'Bij elke deur waar het nodig was, kwam iemand langs.',

  // what people did for each other
  'together.each': '= {hours, number} uur',
  'together.hours': '{hours} uur',
  'together.self': 'mensen zelf',
  'together.neighbours': 'buren en familie',
  'together.initiatives': 'groepen uit de buurt',
  'together.officials': 'hulpdiensten en gemeente',
  'together.nobody': 'niemand: dit bleef liggen',
  'together.less': 'Er bleef minder liggen dan zonder jullie keuzes.',
  'together.more':
    'Er bleef meer liggen dan zonder jullie keuzes. Jullie konden niet weten wat er achter elke deur speelde.',
  'together.same': 'Er bleef evenveel liggen als zonder jullie keuzes.',

  // the moments at which the courses part
  'moments.map': 'Kijk op de kaart',
  'moments.notKnown':
    '{count, plural, one {Van # straat konden jullie toen niets weten.} other {Van # straten konden jullie toen niets weten.}}',
} as const;
