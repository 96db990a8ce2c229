import type { nlScreenParts } from '../nl/screen-parts.ts';

/** English words of the parts of the screens: the same keys and arguments as `nl/screen-parts.ts`, in the same order. */
export const enScreenParts = {
  // the board
  'board.act': 'Ask for help',
  'board.actHere': 'Ask for help for this street',
  'board.degrees': '{celsius}° outside',
  'board.leave': 'To the start',
  'board.list': 'List',
  'board.nextMoment.short': 'Next moment',
  'board.pause.short': 'Pause',
  'board.play.short': 'Run time',
  'briefing.lightsOut': 'The lights go out',
  'decision.seeMap': 'See the map',
  'messages.later': 'Later messages',
  'page.next': 'Next',
  'page.of': '{page} of {pages}',
  'page.previous': 'Previous',

  // keys
  'keys.act': 'ask for help',
  'keys.leader': 'facilitator',
  'keys.list': 'list instead of map',
  'keys.messages': 'messages',
  'keys.next': 'next moment',
  'keys.option': 'point at an option',
  'keys.play': 'time on or off',
  'keys.step': 'one step on',
  'keys.zoom': 'map larger or smaller',

  // the map as a list
  'list.closed': 'closed',
  'list.open': 'open',
  'map.asset.forecast': 'It is said to work again at {clock}.',
  'map.legend.dark': 'dark',
  'map.legend.lit': 'lit',
  'map.legend.walking': 'on the way',
  'map.twin': 'Map of the neighbourhood. The same things are in the list: press L.',
  'map.venue.has': 'What is kept here:',
  'map.venue.keys':
    '{count, plural, =0 {Nobody around here has a key.} one {# home has a key.} other {# homes have a key.}}',

  // a household
  'household.adults': '{count, plural, one {# adult} other {# adults}}',
  'household.babies': '{count, plural, one {# small child} other {# small children}}',
  'household.children': '{count, plural, one {# child} other {# children}}',
  'household.older': '{count, plural, one {# older person} other {# older people}}',
  'household.fact.care': 'Home care comes here.',
  'household.fact.device': 'There is a device here that needs power.',
  'household.fact.language': 'They hardly speak Dutch.',
  'household.fact.mobility': 'Someone does not walk well.',
  'household.fact.new': 'They have not lived here long.',
  'household.where': 'They are {where}.',

  // asking for help
  'orders.active': '{count, plural, one {# person can come} other {# people can come}}',
  'orders.answer.asked': '{who} has been asked. The answer comes when time runs.',
  'orders.answer.refused': 'That does not work.',
  'orders.askOther': 'Ask someone else',
  'orders.new': 'Ask something more',

  // look-back
  'lookBack.hours': '{hours, number} hours',
  'lookBack.note': 'What do you want to remember?',
  'lookBack.note.private': 'This stays on this computer. It is not in the file.',
  'lookBack.people.none': 'Nobody was short of anything for long.',
  'lookBack.people.short': 'People',
  'lookBack.curves.short': 'Course',
  'lookBack.help.short': 'Help',
  'lookBack.moments.short': 'Moments',
  'lookBack.map.short': 'Map',
  'lookBack.objectives.short': 'Goals',
  'lookBack.questions.short': 'Questions',

  // storage
  'error.byHand': 'Go on by hand',
  'storage.notKept': 'This computer does not promise to keep everything. Save a file yourself afterwards.',
} as const satisfies Record<keyof typeof nlScreenParts, string>;
