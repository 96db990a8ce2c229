/** Dutch words around the role cards; 'u' on a card. The same keys in `en/roles.ts`. */
export const nlRoles = {
  'roles.open': 'Kaarten op papier',
  'roles.title': 'Rolkaarten',
  'roles.explain':
    'Print de kaarten en deel ze uit. Wie dat liever heeft, leest de kaart op de telefoon: richt de camera op het vierkant.',
  'roles.print': 'Print alle kaarten',
  'roles.code': 'Vierkante code van de kaart {role}',
  'roles.yourself': 'Uzelf',
  'roles.yourself.card': 'U speelt uzelf. U doet wat u echt zou doen. U zegt wat u kunt, en ook wat u niet kunt.',
  'roles.card.yours': 'Dit is uw kaart',
  'roles.card.away': 'Gelezen? Leg de telefoon dan weg. Dan heeft u tijd voor de anderen.',
  'roles.card.broken': 'Deze kaart is niet te lezen. Vraag de spelleider om een kaart op papier.',
} as const;
