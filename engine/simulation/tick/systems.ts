import { applyEffects, startOrderWork } from '../orders/order-work.ts';
import { stepAccount } from '../systems/account.ts';
import { stepAdvice } from '../systems/advice.ts';
import { stepAssets } from '../systems/assets.ts';
import { stepHomeCare } from '../systems/care.ts';
import { noteTick } from '../systems/causes.ts';
import { stepCrisis } from '../systems/crisis.ts';
import { stepHazards } from '../systems/hazards.ts';
import { stepHealth } from '../systems/health.ts';
import { stepHelp } from '../systems/help.ts';
import { stepHome } from '../systems/home.ts';
import { stepInformation } from '../systems/information.ts';
import { endOrdersToLeave } from '../systems/leaving.ts';
import { stepReturns } from '../systems/moving.ts';
import { stepNeeds } from '../systems/needs.ts';
import { stepOfficials } from '../systems/officials.ts';
import { stepRounds } from '../systems/rounds.ts';
import { stepServices } from '../systems/services.ts';
import { stepUnits } from '../systems/units.ts';
import { stepVenues } from '../systems/venues.ts';
import { stepWeather } from '../systems/weather.ts';
import type { Tick } from '../world/tick.ts';

/** Names of the systems, in the order in which they run. */
export const SYSTEM_NAMES = [
  'effects',
  'weather',
  'advice',
  'hazards',
  'assets',
  'services',
  'crisis',
  'home',
  'health',
  'home-care',
  'information',
  'needs',
  'units',
  'venues',
  'rounds',
  'officials',
  'orders-to-leave',
  'returns',
  'help',
  'account',
  'causes',
] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

/** One system of a tick. */
export interface System {
  name: SystemName;
  /** Step of `model.md`, 1–10. */
  step: number;
  /** What it does, in a few words. */
  does: string;
  run(t: Tick): void;
  /** Earlier systems that write something it reads: of these it sees this tick, of all others the tick before. */
  reads: readonly SystemName[];
  /** Why it stands here and not elsewhere. */
  why: string;
}

/**
 * The systems of a tick in their order. The order is a contract: changing it changes outcomes. `advance` runs them,
 * ARCHITECTURE.md prints them, `bench` times them, and a test holds that each reads fresh what `reads` says and nothing else.
 */
export const SYSTEMS: readonly System[] = [
  {
    name: 'effects',
    step: 1,
    does: 'what the script does to the world; orders get their answer',
    run: applyEffects,
    reads: [],
    why: 'what happened comes before what follows from it',
  },
  {
    name: 'weather',
    step: 2,
    does: 'temperature, wind, rain, snow, ice, sun',
    run: stepWeather,
    reads: ['effects'],
    why: 'nothing in the neighbourhood changes the weather, and much follows from it',
  },
  {
    name: 'advice',
    step: 2,
    does: 'who follows which advice',
    run: stepAdvice,
    reads: ['effects'],
    why: 'an advice that came with the effects holds at once, and decides how much smoke comes in',
  },
  {
    name: 'hazards',
    step: 2,
    does: 'smoke and water in homes, cordons that end',
    run: stepHazards,
    reads: ['effects', 'advice'],
    why: 'what is at the door decides who can be reached and which services fail',
  },
  {
    name: 'assets',
    step: 3,
    does: 'failures, batteries, feeds to a fixed point, staged restoration',
    run: stepAssets,
    reads: ['effects'],
    why: 'services come from assets that work now',
  },
  {
    name: 'services',
    step: 4,
    does: 'power, water, heating, mobile, internet, radio, sewage, shops, care, road per household',
    run: stepServices,
    reads: ['effects', 'hazards', 'assets'],
    why: 'a home lives on what it has in this tick',
  },
  {
    name: 'crisis',
    step: 4,
    does: 'since when things are out of the ordinary',
    run: stepCrisis,
    reads: ['effects', 'weather', 'hazards', 'services'],
    why: 'it counts homes by their services and hazards of now; helpers start by it',
  },
  {
    name: 'home',
    step: 5,
    does: 'who is in, indoor temperature, stocks, phones',
    run: stepHome,
    reads: ['effects', 'weather', 'advice', 'hazards', 'assets', 'services'],
    why: 'stocks and warmth follow from services; needs follow from stocks and warmth',
  },
  {
    name: 'health',
    step: 5,
    does: 'who is ill',
    run: stepHealth,
    reads: ['effects', 'advice'],
    why: 'who falls ill goes no more to shops, halls and doors in this tick',
  },
  {
    name: 'home-care',
    step: 5,
    does: 'care at home, each client at its own hour',
    run: stepHomeCare,
    reads: ['effects', 'weather', 'hazards', 'services'],
    why: 'a carer who came today counts when needs are worked out',
  },
  {
    name: 'information',
    step: 6,
    does: 'each message by its channels and along ties; rumours',
    run: stepInformation,
    reads: ['effects', 'services', 'home', 'home-care'],
    why: 'phones and networks of now carry it; needs ask how old the news is',
  },
  {
    name: 'needs',
    step: 7,
    does: 'nine needs, each 0 (met) to 1 (unmet), kept in thousandths',
    run: stepNeeds,
    reads: [
      'effects',
      'weather',
      'advice',
      'hazards',
      'assets',
      'services',
      'home',
      'health',
      'home-care',
      'information',
    ],
    why: 'everything that makes a need is known, and nobody has acted on it yet',
  },
  {
    name: 'units',
    step: 8,
    does: 'helpers end their tasks and begin their day',
    run: stepUnits,
    reads: ['effects'],
    why: 'who is done can be sent again in this tick',
  },
  {
    name: 'venues',
    step: 8,
    does: 'doors that open and close, their helpers and callers',
    run: stepVenues,
    reads: [
      'effects',
      'weather',
      'advice',
      'hazards',
      'assets',
      'crisis',
      'home',
      'health',
      'home-care',
      'information',
      'needs',
      'units',
    ],
    why: 'a hall takes its helpers before rounds and help do, and can receive whom they bring',
  },
  {
    name: 'rounds',
    step: 8,
    does: 'rounds of the table: an initiative is asked, not commanded',
    run: (t) => stepRounds(t, startOrderWork),
    reads: [
      'effects',
      'weather',
      'advice',
      'hazards',
      'assets',
      'services',
      'home',
      'health',
      'home-care',
      'information',
      'needs',
      'units',
      'venues',
    ],
    why: 'the table comes before help that comes by itself',
  },
  {
    name: 'officials',
    step: 8,
    does: 'what officials who were asked bring',
    run: stepOfficials,
    reads: ['effects', 'assets', 'home', 'venues', 'rounds'],
    why: 'an order of a round may have asked them in this tick',
  },
  {
    name: 'orders-to-leave',
    step: 8,
    does: 'orders to leave that are over',
    run: endOrdersToLeave,
    reads: ['effects', 'hazards'],
    why: 'whoever may stay is not taken away any more, and may come back',
  },
  {
    name: 'returns',
    step: 8,
    does: 'people who go back home',
    run: stepReturns,
    reads: ['effects', 'hazards', 'services', 'home', 'venues', 'rounds', 'orders-to-leave'],
    why: 'halls and hosts that have closed their doors are known, and what becomes free is there for help',
  },
  {
    name: 'help',
    step: 9,
    does: 'own means, then ties, then initiatives and venues, then officials',
    run: stepHelp,
    reads: [
      'effects',
      'weather',
      'advice',
      'hazards',
      'assets',
      'services',
      'crisis',
      'home',
      'health',
      'home-care',
      'information',
      'needs',
      'units',
      'venues',
      'rounds',
      'officials',
      'orders-to-leave',
      'returns',
    ],
    why: 'helpers that the table did not send are left for what is left',
  },
  {
    name: 'account',
    step: 10,
    does: 'unmet person-hours, help by source, requests, reach, fatigue, trust',
    run: stepAccount,
    reads: ['effects', 'home-care', 'needs', 'venues', 'rounds', 'help'],
    why: 'it books who helped in this tick',
  },
  {
    name: 'causes',
    step: 10,
    does: 'the ledger of causes, where one is kept; it changes nothing',
    run: noteTick,
    reads: ['effects', 'weather', 'hazards', 'assets', 'services', 'home', 'needs', 'orders-to-leave', 'help'],
    why: 'it writes down what changed once nothing changes any more',
  },
];

/** The systems as the table of ARCHITECTURE.md. */
export function printSystems(): string {
  const rows = SYSTEMS.map(({ step, name, does, reads, why }) => {
    return `| ${step} | \`${name}\` | ${does} | ${reads.join(', ') || '–'} | ${why} |`;
  });
  return ['| step | system | what it does | reads fresh | why it stands here |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
