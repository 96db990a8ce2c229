import type { nlDeciding } from '../nl/deciding.ts';

/** English words around a question for the table: the same keys and arguments as `nl/deciding.ts`, in the same order. */
export const enDeciding = {
  'decision.map': 'Map',
  // talk in three steps
  'keys.talk': 'stop or resume the talk',
  'talk.step.alone': 'Alone: think for a moment',
  'talk.step.pairs': 'In pairs',
  'talk.step.together': 'All together',
  'talk.left': '{minutes, plural, =0 {a moment left} one {# minute left} other {# minutes left}}',
  'talk.stopped': 'stands still',
  'talk.stop': 'Stop the talking time',
  'talk.resume': 'Let the talking time run on',
  'talk.end': 'We have finished talking',
  'talk.over': 'A little longer, or no choice?',
  'talk.longer': 'A little longer',
  'talk.chooseNothing': 'We do not choose',
  'talk.whoBegins': 'Who begins?',
  'talk.begins.window': 'Whoever sits nearest the window.',
  'talk.begins.birthday': 'Whoever had a birthday last.',
  'talk.begins.door': 'Whoever sits nearest the door.',
  'talk.begins.pockets': 'Whoever has the most pockets.',
  'talk.begins.soup': 'Whoever had soup last.',
  'talk.begins.keys': 'Whoever carries the most keys.',
  'talk.begins.early': 'Whoever woke up first today.',
  'talk.begins.plants': 'Whoever has the most plants at home.',
  'talk.begins.neighbour': 'Whoever spoke to a neighbour today.',
  'talk.begins.nearest': 'Whoever lives nearest to this place.',
  'talk.begins.laughed': 'Whoever laughed last.',
  'talk.begins.left': 'Whoever sits to the left of the facilitator.',
  'decision.divided': '{option}: {helpers}',

  // why
  'reason.title': 'Why? One tile, or none.',
  'reason.safety-first': 'Safety first',
  'reason.nobody-forgotten': 'Nobody forgotten',
  'reason.save-strength': 'Save our strength',
  'reason.quick': 'Quick',
  'reason.what-we-know': 'What we know for sure',
  'reason.feeling': 'Our feeling',

  // what an option costs
  'option.people': '{people, plural, one {# person} other {# people}}',
  'option.hours': '{from} to {to} o’clock',

  // an idea of their own
  'keys.own': 'our own idea',
  'own.title': 'Our own idea',
  'own.words': 'Our own idea: {what}. By: {who}. Where: {where}.',
  'own.back': 'One step back',
  'own.step.verb': 'What do you want to do?',
  'own.step.action': 'How exactly?',
  'own.step.asked': 'Whom do you ask?',
  'own.step.target': 'Where?',
  'own.step.confirm': 'Is this your idea?',
  'verb.open': 'Open',
  'verb.move': 'Take people',
  'verb.repair': 'Clear',
  'verb.bring': 'Bring',
  'verb.lend': 'Lend',
  'verb.tell': 'Tell',
  'verb.ask': 'Get help',
  'verb.meet': 'Pair up',
  'verb.visit': 'Visit',

  // the look-back
  'lookBack.choices': 'What you chose',
  'lookBack.choices.none': 'There was nothing to choose yet.',
  'lookBack.choices.reason': 'Why: {reason}',
  'lookBack.choices.nobody': 'Nobody chose.',
} satisfies Record<keyof typeof nlDeciding, string>;
