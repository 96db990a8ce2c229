import type { nlLatecomers } from '../nl/latecomers.ts';

/** English sentences for who comes in late. */
export const enLatecomers = {
  'latecomers.title': 'What happened?',
  'latecomers.key': 'what happened?',

  // 1: the crisis and since when
  'latecomers.crisis': 'We are practising with {crisis}: the first message came on {since} and now it is {now}.',
  'latecomers.crisis.start': 'We are practising with {crisis} and no message has come yet.',
  'latecomers.crisis.now': 'We are practising with {crisis} and the first message has just come: it is {now}.',
  'latecomers.about.power-outage': 'a power cut',
  'latecomers.about.drinking-water': 'drinking water that is not safe',
  'latecomers.about.heat': 'great heat',
  'latecomers.about.storm': 'heavy weather',
  'latecomers.about.flood': 'high water',
  'latecomers.about.snow': 'snow and ice',
  'latecomers.about.pandemic': 'a new disease',
  'latecomers.about.fire': 'a large fire',
  'latecomers.about.emergency-help': '112 that does not work',
  'latecomers.about.other': 'something nobody expected',

  // 2: what was heard last, and what does not work
  'latecomers.heard': 'The last message came at {clock}: “{text}”',
  'latecomers.heard.failing': 'As far as we know this does not work: {failing}; at {clock} we heard: “{text}”',
  'latecomers.failing': 'As far as we know this does not work: {failing}.',
  'latecomers.heard.none': 'We have not heard anything yet.',
  'latecomers.failing.more': '{count, plural, one {# more thing} other {# more things}}',

  // 3: what the table chose or asked last
  'latecomers.chosen': 'At {clock} we chose: {what}.',
  'latecomers.divided': 'At {clock} we divided our helpers over the question: {what}',
  'latecomers.asked.asked': 'At {clock} we asked: {what}; the answer is still to come.',
  'latecomers.asked.yes': 'At {clock} we asked: {what}; it is being done now.',
  'latecomers.asked.later': 'At {clock} we asked: {what}; that can only be done later.',
  'latecomers.asked.no': 'At {clock} we asked: {what}; that was not possible.',
  'latecomers.asked.done': 'At {clock} we asked: {what}; that is done.',
  'latecomers.act.none': 'We have not chosen or asked anything yet.',
} satisfies Record<keyof typeof nlLatecomers, string>;
