import { messageTable } from './finding-message.ts';

/** Conditions: what they mean and whether they can come true (E4, W13). */
export const CONDITION_MESSAGES = messageTable({
  'unknown-variable': {
    code: 'E4',
    nl: 'onbekende variabele "{name}"',
    en: 'unknown variable "{name}"',
    hint: { nl: 'zet haar bij state, of gebruik wat daar staat', en: 'put it in state, or use what stands there' },
  },
  'unknown-field': {
    code: 'E4',
    nl: 'een huishouden heeft geen "{name}"',
    en: 'a household has no "{name}"',
    hint: { nl: 'samenspel schema scenario noemt alle velden', en: 'samenspel schema scenario names all fields' },
  },
  'unknown-function': {
    code: 'E4',
    nl: 'onbekende functie "{name}"',
    en: 'unknown function "{name}"',
    hint: {
      nl: 'gebruik down, up, without, has, done, happened, chosen, households, people, minutesSince, between of not',
      en: 'use down, up, without, has, done, happened, chosen, households, people, minutesSince, between or not',
    },
  },
  'wrong-arguments': {
    code: 'E4',
    nl: '"{name}" vraagt {expected} waarde(n), hier staan er {found}',
    en: '"{name}" takes {expected} value(s), here are {found}',
    hint: {
      nl: 'zet er zoveel tussen de haakjes, met komma’s ertussen',
      en: 'put that many between the brackets, with commas',
    },
  },
  'argument-needs-quotes': {
    code: 'E4',
    nl: 'hier hoort een naam tussen aanhalingstekens',
    en: 'a name in quotes belongs here',
    hint: { nl: 'schrijf "{text}"', en: 'write "{text}"' },
  },
  'field-without-household': {
    code: 'E4',
    nl: '"{name}" hoort bij één huishouden, en hier gaat het over de hele wijk',
    en: '"{name}" belongs to one household, and this is about the whole neighbourhood',
    hint: { nl: 'tel huishoudens: households("…") > 0', en: 'count households: households("…") > 0' },
  },
  'condition-not-of-household': {
    code: 'E4',
    nl: '"{name}" kan niet in een voorwaarde over één huishouden',
    en: '"{name}" cannot stand in a condition about one household',
    hint: {
      nl: 'vraag alleen naar wat één huishouden heeft, zoals over80',
      en: 'ask only for what one household has, such as over80',
    },
  },
  'me-outside-storyline': {
    code: 'E4',
    nl: '"me.{name}" kan alleen in een verhaallijn',
    en: '"me.{name}" is only possible in a storyline',
    hint: { nl: 'tel huishoudens: households("…") > 0', en: 'count households: households("…") > 0' },
  },
  'function-without-brackets': {
    code: 'E4',
    nl: '"{name}" is een functie',
    en: '"{name}" is a function',
    hint: { nl: 'schrijf haakjes erachter', en: 'write brackets behind it' },
  },
  'condition-type': {
    code: 'E4',
    nl: 'hier hoort {expected}, dit is {found}',
    en: '{expected} belongs here, this is {found}',
    hint: {
      nl: 'vergelijk een getal met een teken als >, of schrijf && en || tussen ja en nee',
      en: 'compare a number with a sign such as >, or write && and || between yes and no',
    },
  },
  'condition-not-boolean': {
    code: 'E4',
    nl: 'deze voorwaarde is een getal en geen ja of nee',
    en: 'this condition is a number and not true or false',
    hint: { nl: 'vergelijk het ergens mee, zoals > 0', en: 'compare it with something, such as > 0' },
  },
  'condition-text': {
    code: 'E4',
    nl: 'met een tekst kan hier niet gerekend worden',
    en: 'a text cannot be used here',
    hint: {
      nl: 'gebruik een getal, of een naam zonder aanhalingstekens',
      en: 'use a number, or a name without quotes',
    },
  },
  'condition-not-here': {
    code: 'E4',
    nl: '"{text}" kan niet in een voorwaarde',
    en: '"{text}" is not possible in a condition',
    hint: { nl: 'gebruik getallen, namen, vergelijkingen, && en ||', en: 'use numbers, names, comparisons, && and ||' },
  },
  'condition-unreadable': {
    code: 'E4',
    nl: 'deze voorwaarde stokt bij "{text}"',
    en: 'this condition stalls at "{text}"',
    hint: {
      nl: 'kijk naar haakjes, aanhalingstekens en tekens als &&',
      en: 'look at brackets, quotes and signs such as &&',
    },
  },
  'condition-incomplete': {
    code: 'E4',
    nl: 'deze voorwaarde is niet af',
    en: 'this condition is not finished',
    hint: { nl: 'schrijf af wat erachter hoort', en: 'write what belongs behind it' },
  },
  'condition-quote': {
    code: 'E4',
    nl: 'hier mist een aanhalingsteken',
    en: 'a quote is missing here',
    hint: { nl: 'zet het aanhalingsteken erbij', en: 'add the quote' },
  },
  'condition-operator': {
    code: 'E4',
    nl: '"{found}" kan niet in een voorwaarde',
    en: '"{found}" is not possible in a condition',
    hint: { nl: 'gebruik &&, ||, ==, !=, <, <=, > of >=', en: 'use &&, ||, ==, !=, <, <=, > or >=' },
  },
  'condition-too-long': {
    code: 'E4',
    nl: 'deze voorwaarde is langer dan {limit} tekens',
    en: 'this condition is longer than {limit} characters',
    hint: { nl: 'verdeel haar over meer momenten', en: 'spread it over more moments' },
  },
  'condition-too-complex': {
    code: 'E4',
    nl: 'deze voorwaarde is te ingewikkeld',
    en: 'this condition is too complex',
    hint: { nl: 'verdeel haar over meer momenten', en: 'spread it over more moments' },
  },
  'always-same': {
    code: 'W13',
    nl: 'deze voorwaarde is altijd {value}',
    en: 'this condition is always {value}',
    hint: { nl: 'kijk naar de grenzen van wat hier gelezen wordt', en: 'look at the bounds of what is read here' },
  },
  'always-same-range': {
    code: 'W13',
    nl: 'deze voorwaarde is altijd {value}',
    en: 'this condition is always {value}',
    hint: { nl: '{name} loopt van {low} tot {high}', en: '{name} runs from {low} to {high}' },
  },
});
