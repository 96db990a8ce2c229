import type {
  Action,
  CompiledNeighbourhood,
  CompiledScenario,
  Condition,
  ConditionNode,
  Decision,
  Household,
  Inject,
  Option,
  Say,
  ScenarioTexts,
  Storyline,
  StoryState,
} from '../../engine/model/index.ts';

/**
 * A neighbourhood of two streets and a scenario of a day, as compiled data: small enough to reason about in a test.
 * Makers fill in what a test does not care about.
 */

export function condition(text: string, node: ConditionNode): Condition {
  return { text, node, type: 'boolean' };
}

/** `minute >= n`. */
export function fromMinute(minute: number): Condition {
  return condition(`minute >= ${minute}`, {
    op: '>=',
    left: { op: 'global', name: 'minute' },
    right: { op: 'literal', value: minute },
  });
}

/** `<variable> > n`. */
export function above(name: string, value: number): Condition {
  return condition(`${name} > ${value}`, {
    op: '>',
    left: { op: 'variable', name },
    right: { op: 'literal', value },
  });
}

export function say(key: string): Say {
  return { screen: `${key}.say.screen`, aloud: null, from: null };
}

export const EVERY_CUT: Inject['cuts'] = ['kort', 'avond', 'lang'];

export function inject(id: string, changes: Partial<Inject> = {}): Inject {
  return {
    id,
    at: null,
    when: null,
    on: null,
    until: null,
    repeat: false,
    chance: 1,
    shelf: false,
    heavy: false,
    cuts: EVERY_CUT,
    chapter: null,
    channel: 'observation',
    elseChannel: null,
    say: say(`timeline.${id}`),
    effects: [],
    expect: null,
    objectives: [],
    line: 1,
    ...changes,
  };
}

export function option(id: string, changes: Partial<Option> = {}): Option {
  return { id, label: `${id}.label`, detail: null, pictogram: null, needs: null, effects: [], line: 1, ...changes };
}

export function decision(id: string, changes: Partial<Decision> = {}): Decision {
  const options = changes.options ?? [option('yes'), option('no')];
  return {
    id,
    kind: 'choose',
    for: [],
    cuts: EVERY_CUT,
    chapter: null,
    opens: { at: { minute: 0 }, on: null, when: null },
    talk: { minutes: 4, ask: [] },
    closesAfter: 120,
    fallback: options[options.length - 1]?.id ?? '',
    helpers: 0,
    ask: `decisions.${id}.ask`,
    objectives: [],
    options,
    line: 1,
    ...changes,
  };
}

export function storyState(id: string, changes: Partial<StoryState> = {}): StoryState {
  return { id, enter: [], transitions: [], final: false, line: 1, ...changes };
}

export function storyline(id: string, states: StoryState[], about: Storyline['about'] = { row: 0 }): Storyline {
  return { id, title: null, who: null, about, initial: states[0]?.id ?? '', states };
}

export const CHECKING_ROUND: Action = {
  id: 'langsgaan',
  label: 'actions.langsgaan.label',
  detail: null,
  pictogram: null,
  by: 'initiative',
  kinds: [],
  at: 'street',
  people: 2,
  minutes: 60,
  goods: {},
  ratePerHour: 8,
  needs: null,
  effects: [
    {
      kind: 'visit',
      who: condition('all', { op: 'literal', value: true }),
      people: null,
      where: { rows: null, share: 1 },
    },
  ],
};

const HOMES_A_STREET = 6;

function household(row: number): Household {
  const street = Math.floor(row / HOMES_A_STREET);
  const along = (row % HOMES_A_STREET) * 8;
  return {
    id: `home-${String(row).padStart(2, '0')}`,
    street,
    number: String(row + 1),
    building: -1,
    dwelling: 'terraced',
    ring: [
      [along, street * 40],
      [along + 6, street * 40],
      [along + 6, street * 40 + 8],
      [along, street * 40 + 8],
    ],
    x: along + 3,
    y: street * 40 + 4,
    along,
    floor: 0,
    floors: 2,
    buildYear: 1960,
    tauHours: 30,
    heating: 'gas-boiler',
    people: [{ age: row % 3 === 0 ? '80+' : '45-64', pattern: 'home' }],
    device: 'none',
    mobilityLimited: false,
    careClient: row % 4 === 0,
    hardlyDutch: false,
    noCar: true,
    newHere: false,
    waterMl: 3000,
    mealsHundredths: 600,
    medicineDays: -1,
    phoneHours: 20,
    cashEuros: 50,
    radio: row % 2 === 0,
    campStove: false,
    woodStove: false,
    gasHob: true,
    torch: true,
    pvBackup: false,
    generator: false,
    talents: [],
    trust: 60,
    inAppGroup: false,
    familyElsewhere: false,
  };
}

export function tinyNeighbourhood(): CompiledNeighbourhood {
  const rows = Array.from({ length: 2 * HOMES_A_STREET }, (_, row) => row);
  const asset = { x: 0, y: 0, backupMinutes: -1, capacity: 0, hours: null };
  return {
    id: 'tiny',
    version: '1',
    name: 'Tiny',
    municipality: 'Nowhere',
    summary: { nl: '', en: '' },
    contact: { role: '', name: '' },
    width: 100,
    height: 60,
    streets: ['east', 'west'].map((id, row) => ({
      id,
      name: id,
      role: 'street',
      line: [
        [0, row * 40],
        [60, row * 40],
      ],
    })),
    areas: [],
    households: rows.map(household),
    assets: [
      { ...asset, id: 'mast', kind: 'mobile-mast', name: 'mast', fedBy: [2], serves: rows },
      { ...asset, id: 'substation', kind: 'substation', name: 'substation', fedBy: [], serves: rows },
      { ...asset, id: 'transformer', kind: 'transformer', name: 'transformer', fedBy: [1], serves: rows },
      { ...asset, id: 'water-main', kind: 'water-main', name: 'main', fedBy: [], serves: rows },
    ],
    venues: [
      {
        id: 'hall',
        kind: 'community-centre',
        name: 'hall',
        x: 30,
        y: 20,
        capacity: 40,
        fedBy: [2],
        keys: [{ household: 1, presence: 90 }],
        has: { blankets: 10 },
        stove: true,
        woodStove: false,
        hours: null,
        owner: 0,
      },
    ],
    initiatives: [
      {
        id: 'helpers',
        kind: 'neighbour-help',
        name: 'helpers',
        members: [1, 2, 7, 8],
        keyPeople: [1],
        active: 4,
        has: {},
        knowsVulnerable: 50,
        delayMinutes: 0,
        presence: 100,
        venue: 0,
        standing: 'existing',
        about: '',
      },
    ],
    ties: rows.slice(1).map((row) => ({ a: row - 1, b: row, kind: 'neighbour' })),
    shapes: [],
    residents: rows.length,
  };
}

/** A day from 18:00 with ticks of a quarter, one chapter that every cut plays, and nothing in it but what a test adds. */
export function tinyScenario(changes: Partial<CompiledScenario> = {}): CompiledScenario {
  return {
    id: 'tiny',
    version: '1',
    language: 'nl',
    crisis: 'power-outage',
    neighbourhoodId: 'tiny',
    step: 15,
    endMinute: 1440,
    startMinuteOfDay: 1080,
    startWeekday: 1,
    startDate: '2026-01-13',
    weather: { temperature: [{ minute: 0, celsius: 2 }], wind: [], rain: [], snow: [] },
    parameters: {},
    variables: [{ name: 'calls', type: 'number', min: 0, max: 10, start: 0, label: null }],
    chapters: [
      { id: 'evening', title: 'chapters.evening.title', from: 0, to: 1440, minutes: { kort: 8, avond: 15, lang: 30 } },
    ],
    roles: [],
    messages: [
      {
        id: 'news',
        text: 'messages.news.text',
        from: 'grid',
        channels: ['radio'],
        true: true,
        advice: null,
        foreign: false,
        replaces: -1,
      },
    ],
    firstMessage: 0,
    timeline: [],
    decisions: [],
    actions: [CHECKING_ROUND],
    storylines: [],
    objectives: [],
    preparations: [],
    facts: [],
    debrief: [],
    experiments: {},
    goals: 'scenario',
    ...changes,
  };
}

export const TINY_TEXTS: ScenarioTexts = { language: 'nl', entries: {} };
