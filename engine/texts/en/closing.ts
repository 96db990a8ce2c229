import type { nlClosing } from '../nl/closing.ts';

/** English sentences of the closing. */
export const enClosing = {
  // the way through
  'guide.title': 'On with the look-back',
  'guide.next': 'Next: {what}',
  'guide.feelings': 'how was it?',
  'guide.lights': 'the lights go on',
  'guide.together': 'what did we do for each other?',
  'guide.moments': 'five moments',
  'guide.agreements': 'what do we agree?',
  'lookBack.deeper': 'See more',
  'report.open': 'Report',
  'lookBack.feelings': 'How was it?',
  'lookBack.feelings.short': 'How was it?',
  'lookBack.lights': 'The lights go on',
  'lookBack.lights.short': 'The lights go on',
  'lookBack.together.short': 'For each other',

  // the goal of the evening
  'goal.yours': 'Your goal:',
  'goal.done': 'You did it.',
  'goal.doneAt': 'You did it, on {clock}.',
  'goal.notDone': 'That did not work out yet. What would help?',
  'goal.own': 'What do you think yourselves: did it work?',

  // feelings first
  'feelings.ask.1': 'What did you feel in the first hour?',
  'feelings.ask.2': 'When was it hard?',
  'feelings.ask.3': 'What did you do well?',
  'feelings.private': 'Tap what fits. This stays on this computer.',
  'feelings.calm': 'calm',
  'feelings.proud': 'proud',
  'feelings.together': 'together',
  'feelings.tense': 'tense',
  'feelings.powerless': 'powerless',
  'feelings.angry': 'angry',
  'feelings.tired': 'tired',
  'feelings.surprised': 'surprised',
  'feelings.relieved': 'relieved',

  // the lights go on
  'lights.legend': 'Behind this door somebody came short, and nobody knocked yet.',
  'lights.line': 'Where are we in these days?',
  'lights.play': 'Play',
  'lights.again': 'Once more',
  'lights.when.night': '{weekday} night',
  'lights.when.morning': '{weekday} morning',
  'lights.when.afternoon': '{weekday} afternoon',
  'lights.when.evening': '{weekday} evening',
  'lights.cue.start': 'The same days, once more. Now you see everything.',
  'lights.cue.waits': '{street}: here somebody came short. Nobody had been there yet.',
  'lights.cue.knock': '{street}: here somebody knocked. The lamp goes out.',
  'lights.cue.left': 'Nobody came to these doors. You could not be everywhere.',
  'lights.cue.none': 'Somebody came to every door where it was needed.',

  // what people did for each other
  'together.each': '= {hours, number} hours',
  'together.hours': '{hours} hours',
  'together.self': 'people themselves',
  'together.neighbours': 'neighbours and family',
  'together.initiatives': 'local groups',
  'together.officials': 'emergency services and council',
  'together.nobody': 'nobody: this was left undone',
  'together.less': 'Less was left undone than without your choices.',
  'together.more': 'More was left undone than without your choices. You could not know what went on behind every door.',
  'together.same': 'As much was left undone as without your choices.',

  // the moments at which the courses part
  'moments.map': 'See it on the map',
  'moments.notKnown':
    '{count, plural, one {Of # street you could not know anything then.} other {Of # streets you could not know anything then.}}',
} satisfies Record<keyof typeof nlClosing, string>;
