/** Dutch sentences of the opening of an evening: the cards, the goal, the silence, the first message. Keys as in `en/opening.ts`. */
export const nlOpening = {
  // the sequence of cards
  'opening.cards': 'De opening',
  'opening.now': 'Meteen beginnen',

  // welcome
  'opening.welcome': 'Welkom',
  'opening.how.1': 'Het scherm laat zien wat jullie weten.',
  'opening.how.2': 'Praat met elkaar en kies dan samen.',
  'opening.how.3': 'Daarna kijken we samen terug.',
  'opening.exercise': 'Dit is een oefening. Alles is bedacht.',
  'opening.aside': 'U mag altijd even weg. Kom terug als u wilt.',
  'opening.safe': 'Niemand krijgt een cijfer.',

  // roles
  'opening.roles': 'Wie speelt wat?',
  'opening.self': 'Uzelf',
  'opening.self.card': 'U mag ook uzelf zijn. Doe dan wat u thuis ook zou doen.',

  // the goal
  'opening.goal': 'Wat is jullie doel vanavond?',
  'opening.goal.hint': 'Kies er één, of zeg het in eigen woorden. Zonder doel mag ook.',
  'opening.goal.own': 'In jullie eigen woorden',
  'opening.goal.set': 'Dit is ons doel',
  'opening.goal.private': 'Dit blijft op deze computer.',

  // the moment before it begins
  'opening.ready': 'Klaar om te beginnen?',
  'opening.phones': 'Doe de telefoons weg. Doe het licht zachter.',
  'opening.ready.dark': 'Straks gaat het licht uit. Dan is het één minuut stil.',
  'opening.ready.eyes': 'Straks is het één minuut stil. Wie wil, doet de ogen dicht.',
  'opening.begin': 'Begin',

  // silence, and the first message
  'opening.silence.dark': 'Het licht is uit. Luister hoe stil het is.',
  'opening.silence.eyes': 'Het is stil. Wie wil, doet de ogen dicht.',
  'opening.skip': 'Overslaan',
  'opening.first': 'Lees dit hardop voor',
  'opening.board': 'Naar de kaart',
} as const;
