import type { nlReport } from '../nl/report.ts';

/** English sentences of the report of an exercise. */
export const enReport: Record<keyof typeof nlReport, string> = {
  'report.explain':
    'This report is also for who was not there. What you wrote yourselves stands only in it, not in the file.',
  'report.print': 'Print',
  'report.save': 'Keep the report',
  'report.fileName': 'report',

  'report.title': 'Report of the exercise',
  'report.what': '{title}, played in {neighbourhood}',
  'report.notReal': 'This was an exercise. What is written here did not really happen.',
  'report.span': 'The story runs from {from} to {to}.',
  'report.homes':
    'The neighbourhood in the model has {households, plural, one {# home} other {# homes}} and {people, plural, one {# person} other {# people}}.',
  'report.fill.date': 'Date and place',
  'report.fill.present': 'How many people took part',
  'report.fill.more': 'What else we want to say',

  'report.short': 'In short',
  'report.short.without': '{sentence} Without the choices of the group: {without}.',
  'report.short.same': '{sentence} Without the choices of the group it was the same.',
  'report.short.fine': 'Nobody went short of anything for long.',
  'report.short.did':
    'The group made {choices, plural, =0 {no choice} one {# choice} other {# choices}} and {orders, plural, =0 {never asked for help} one {asked for help once} other {asked for help # times}}.',

  'report.goal': 'The goal of the group',
  'report.goal.own': 'Whether this was reached is for the group to say.',
  'report.goal.done': 'It was reached.',
  'report.goal.notDone': 'It was not reached yet.',

  'report.course': 'What happened',
  'report.column.time': 'When',
  'report.column.kind': 'Kind',
  'report.column.what': 'What',
  'report.kind.message': 'message',
  'report.kind.choice': 'choice',
  'report.kind.order': 'help asked for',
  'report.kind.preparation': 'arranged before',
  'report.kind.fact': 'asked',
  'report.message.from': '{text} ({from})',
  'report.order': '{what}. By: {who}. Where: {where}. {result}',
  'report.order.asked': 'There was no answer yet.',
  'report.order.yes': 'The answer was yes.',
  'report.order.later': 'The answer was: later.',
  'report.order.no': 'That was not possible. {reason}',
  'report.choice': '{ask} {choice}',
  'report.choice.idea': 'An idea of their own: {idea}',
  'report.choice.nobody': 'Nobody chose. Then this happened: {choice}',
  'report.fact': '{ask} {answer} (source: {source})',

  'report.choices': 'What the group chose',
  'report.choices.none': 'There was nothing to choose yet.',
  'report.column.question': 'Question',
  'report.column.choice': 'Choice',
  'report.column.reason': 'Why',

  'report.objectives': 'What went well?',
  'report.column.objective': 'Objective of the exercise',
  'report.column.result': 'How it went',
  'report.objective.done': 'reached',
  'report.objective.doneAt': 'reached on {clock}',
  'report.objective.open': 'the exercise did not come that far',
  'report.objective.notDone': 'not reached',

  'report.people': 'How were the people?',
  'report.people.column': 'So many people had too little',
  'report.people.row': '{need}, {hours, plural, one {# hour} other {# hours}} on end',
  'report.column.tonight': 'With the choices',
  'report.column.without': 'Without the choices',

  'report.help': 'Who helped whom?',
  'report.help.column': 'Hours of help by',
  'report.help.nobody': 'nobody: this was left undone',

  'report.moments': 'Where did the group make it go otherwise?',
  'report.moment': '{change} {before}',
  'report.before.decision': 'Just before, the group chose: {what}',
  'report.before.divide': 'Just before, the group divided the helpers.',
  'report.before.order': 'Just before, the group asked: {what}',
  'report.before.inject': 'Just before, this message came: {what}',
  'report.before.none': 'This did not come from one choice.',

  'report.questions': 'What we talked about',

  'report.agreements': 'Agreements',
  'report.agreements.chosen': 'This the group wants to arrange together:',
  'report.column.agreement': 'What do we agree?',
  'report.column.who': 'Who does it?',
  'report.column.when': 'When is it done?',
  'report.next': 'We meet again on',

  'report.how': 'How was this made?',
  'report.how.without':
    '‘Without the choices’ is the same night once more, without what the group chose. Neighbours help each other then too.',
  'report.how.estimated': 'Not every number is known. Some we estimated; ‘All numbers’ in Samenspel says which.',
  'report.how.skipped':
    '{count, plural, one {# step of the evening was impossible in that other night, and does not count there.} other {# steps of the evening were impossible in that other night, and do not count there.}}',
  'report.how.again':
    'Scenario {scenario} {version}, neighbourhood {neighbourhood}, seed {seed}, Samenspel {engine} (outcome {outcome}). With the file of the exercise all of it can be played again.',
};
