/** Dutch sentences for who comes in late: three of them say what happened so far. The same keys in `en/latecomers.ts`. */
export const nlLatecomers = {
  'latecomers.title': 'Wat is er gebeurd?',
  'latecomers.key': 'wat is er gebeurd?',

  // 1: the crisis and since when
  'latecomers.crisis': 'We oefenen met {crisis}: het eerste bericht kwam op {since} en nu is het {now}.',
  'latecomers.crisis.start': 'We oefenen met {crisis} en er is nog geen bericht gekomen.',
  'latecomers.crisis.now': 'We oefenen met {crisis} en het eerste bericht kwam net: het is {now}.',
  'latecomers.about.power-outage': 'een stroomstoring',
  'latecomers.about.drinking-water': 'drinkwater dat niet goed is',
  'latecomers.about.heat': 'grote hitte',
  'latecomers.about.storm': 'zwaar weer',
  'latecomers.about.flood': 'hoogwater',
  'latecomers.about.snow': 'sneeuw en ijzel',
  'latecomers.about.pandemic': 'een nieuwe ziekte',
  'latecomers.about.fire': 'een grote brand',
  'latecomers.about.emergency-help': '112 dat niet werkt',
  'latecomers.about.other': 'iets dat niemand verwachtte',

  // 2: what was heard last, and what does not work
  'latecomers.heard': 'Het laatste bericht kwam om {clock}: “{text}”',
  'latecomers.heard.failing': 'Voor zover wij weten werkt dit niet: {failing}; om {clock} hoorden we: “{text}”',
  'latecomers.failing': 'Voor zover wij weten werkt dit niet: {failing}.',
  'latecomers.heard.none': 'We hebben nog niets gehoord.',
  'latecomers.failing.more': '{count, plural, one {nog # ding} other {nog # dingen}}',

  // 3: what the table chose or asked last
  'latecomers.chosen': 'Om {clock} kozen we: {what}.',
  'latecomers.divided': 'Om {clock} verdeelden we onze helpers bij de vraag: {what}',
  'latecomers.asked.asked': 'Om {clock} vroegen we: {what}; het antwoord komt nog.',
  'latecomers.asked.yes': 'Om {clock} vroegen we: {what}; dat gebeurt nu.',
  'latecomers.asked.later': 'Om {clock} vroegen we: {what}; dat kan pas later.',
  'latecomers.asked.no': 'Om {clock} vroegen we: {what}; dat kon niet.',
  'latecomers.asked.done': 'Om {clock} vroegen we: {what}; dat is klaar.',
  'latecomers.act.none': 'We hebben nog niets gekozen of gevraagd.',
} as const;
