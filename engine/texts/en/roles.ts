import type { nlRoles } from '../nl/roles.ts';

/** English words around the role cards. */
export const enRoles = {
  'roles.open': 'Cards on paper',
  'roles.title': 'Role cards',
  'roles.explain':
    'Print the cards and hand them out. Who would rather read a card on a telephone points its camera at the square.',
  'roles.print': 'Print all cards',
  'roles.code': 'Square code of the card {role}',
  'roles.yourself': 'Yourself',
  'roles.yourself.card':
    'You play yourself. You do what you would really do. You say what you can do, and what you cannot.',
  'roles.card.yours': 'This is your card',
  'roles.card.away': 'Have you read it? Then put the telephone away, and you have time for the others.',
  'roles.card.broken': 'This card cannot be read. Ask the facilitator for a card on paper.',
} as const satisfies Record<keyof typeof nlRoles, string>;
