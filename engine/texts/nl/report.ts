/** Dutch sentences of the report of an exercise; it is also read by who was not there. The same keys in `en/report.ts`. */
export const nlReport = {
  'report.explain':
    'Dit verslag is ook voor wie er niet bij was. Wat jullie zelf schreven, staat alleen hierin, niet in het bestand.',
  'report.print': 'Druk af',
  'report.save': 'Bewaar het verslag',
  'report.fileName': 'verslag',

  'report.title': 'Verslag van de oefening',
  'report.what': '{title}, gespeeld in {neighbourhood}',
  'report.notReal': 'Dit was een oefening. Wat hier staat, is niet echt gebeurd.',
  'report.span': 'Het verhaal loopt van {from} tot {to}.',
  'report.homes':
    'De buurt in het model heeft {households, plural, one {# huis} other {# huizen}} en {people, plural, one {# mens} other {# mensen}}.',
  'report.fill.date': 'Datum en plaats',
  'report.fill.present': 'Hoeveel mensen deden mee',
  'report.fill.more': 'Wat we nog willen zeggen',

  'report.short': 'In het kort',
  'report.short.without': '{sentence} Zonder de keuzes van de groep: {without}.',
  'report.short.same': '{sentence} Zonder de keuzes van de groep was dat gelijk.',
  'report.short.fine': 'Niemand kwam lang iets tekort.',
  'report.short.did':
    'De groep maakte {choices, plural, =0 {geen keuze} one {# keuze} other {# keuzes}} en vroeg {orders, plural, =0 {niet} one {één keer} other {# keer}} om hulp.',

  'report.goal': 'Het doel van de groep',
  'report.goal.own': 'Of dit is gelukt, zegt de groep zelf.',
  'report.goal.done': 'Dat is gelukt.',
  'report.goal.notDone': 'Dat is nog niet gelukt.',

  'report.course': 'Wat er gebeurde',
  'report.column.time': 'Wanneer',
  'report.column.kind': 'Soort',
  'report.column.what': 'Wat',
  'report.kind.message': 'bericht',
  'report.kind.choice': 'keuze',
  'report.kind.order': 'hulp gevraagd',
  'report.kind.preparation': 'vooraf geregeld',
  'report.kind.fact': 'gevraagd',
  'report.message.from': '{text} ({from})',
  'report.order': '{what}. Door: {who}. Waar: {where}. {result}',
  'report.order.asked': 'Er was nog geen antwoord.',
  'report.order.yes': 'Het antwoord was ja.',
  'report.order.later': 'Het antwoord was: later.',
  'report.order.no': 'Dat kon niet. {reason}',
  'report.choice': '{ask} {choice}',
  'report.choice.idea': 'Een eigen idee: {idea}',
  'report.choice.nobody': 'Niemand koos. Toen gebeurde dit: {choice}',
  'report.fact': '{ask} {answer} (bron: {source})',

  'report.choices': 'Wat de groep koos',
  'report.choices.none': 'Er was nog niets te kiezen.',
  'report.column.question': 'Vraag',
  'report.column.choice': 'Keuze',
  'report.column.reason': 'Waarom',

  'report.objectives': 'Wat is gelukt?',
  'report.column.objective': 'Doel van de oefening',
  'report.column.result': 'Hoe het ging',
  'report.objective.done': 'gelukt',
  'report.objective.doneAt': 'gelukt op {clock}',
  'report.objective.open': 'zo ver kwam de oefening niet',
  'report.objective.notDone': 'niet gelukt',

  'report.people': 'Hoe ging het met de mensen?',
  'report.people.column': 'Zoveel mensen hadden te weinig',
  'report.people.row': '{need}, {hours, plural, one {# uur} other {# uur}} achter elkaar',
  'report.column.tonight': 'Met de keuzes',
  'report.column.without': 'Zonder de keuzes',

  'report.help': 'Wie hielp wie?',
  'report.help.column': 'Uren hulp door',
  'report.help.nobody': 'niemand: dit bleef liggen',

  'report.moments': 'Waar ging het anders door de groep?',
  'report.moment': '{change} {before}',
  'report.before.decision': 'Net daarvoor koos de groep: {what}',
  'report.before.divide': 'Net daarvoor verdeelde de groep de helpers.',
  'report.before.order': 'Net daarvoor vroeg de groep: {what}',
  'report.before.inject': 'Net daarvoor kwam dit bericht: {what}',
  'report.before.none': 'Dit kwam niet door één keuze.',

  'report.questions': 'Waar we over praatten',

  'report.agreements': 'Afspraken',
  'report.agreements.chosen': 'Dit wil de groep samen regelen:',
  'report.column.agreement': 'Wat spreken we af?',
  'report.column.who': 'Wie doet het?',
  'report.column.when': 'Wanneer is het klaar?',
  'report.next': 'We zien elkaar weer op',

  'report.how': 'Hoe is dit gemaakt?',
  'report.how.without':
    '‘Zonder de keuzes’ is dezelfde nacht nog een keer, zonder wat de groep koos. Buren helpen elkaar ook dan.',
  'report.how.estimated':
    'Niet elk getal is bekend. Sommige hebben we geschat; ‘Alle getallen’ in Samenspel zegt welke.',
  'report.how.skipped':
    '{count, plural, one {# stap van de avond kon in die andere nacht niet, en telt daar niet mee.} other {# stappen van de avond konden in die andere nacht niet, en tellen daar niet mee.}}',
  'report.how.again':
    'Scenario {scenario} {version}, buurt {neighbourhood}, geluksgetal {seed}, Samenspel {engine} (uitkomst {outcome}). Met het bestand van de oefening is alles opnieuw te spelen.',
};
