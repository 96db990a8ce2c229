import { type Channel, HOUSEHOLD_FIELDS, type HouseholdField, type Say } from '../../model/index.ts';
import { fatigueOf, meanTrust, type World, type WorldReader, withoutService } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { argumentsOfSay } from '../prepared/text-arguments.ts';
import { isFeeling } from '../state/small-state.ts';
import type { TickScript } from './tick-script.ts';

/** Share of homes without a service above which the table cannot count on it: nobody there has it any more. */
const NOBODY_HAS_IT = 0.95;

/** Whether a message can come in through a channel now. What is seen, said at the door or posted always arrives. */
export function channelWorks(ex: Exercise, world: World, channel: Channel): boolean {
  const has = (service: 'mobile' | 'internet' | 'broadcast') =>
    withoutService(ex.model, world, service) < NOBODY_HAS_IT;
  switch (channel) {
    case 'nl-alert':
    case 'phone':
      return has('mobile');
    case 'social':
      return has('mobile') || has('internet');
    case 'radio':
      return has('broadcast');
    default:
      return true;
  }
}

export interface MessageOrigin {
  key: string;
  channel: Channel;
  /** How it arrives when its channel is dead; null: then it does not arrive. */
  elseChannel: Channel | null;
  /** Household of the storyline, -1: none. */
  me: number;
}

/** Puts a message on the table's screen, if it arrives; its arguments are those of the moment before the tick. */
export function showMessage(script: TickScript, say: Say, origin: MessageOrigin): void {
  const { ex, before } = script;
  const channel = channelWorks(ex, before.world, origin.channel) ? origin.channel : origin.elseChannel;
  if (channel === null) return;
  script.draft.messages.push({
    key: origin.key,
    minute: script.minute,
    channel,
    say: { ...say },
    args: messageArguments(script, say, origin.me),
    household: origin.me,
  });
}

function messageArguments(script: TickScript, say: Say, me: number): Record<string, number | string> {
  const args: Record<string, number | string> = {};
  const names = argumentsOfSay(script.ex.textArguments, say);
  if (names.length === 0) return args;
  const { reader } = script.ex.run;
  reader.world = script.before.world;
  for (const name of names) {
    const value = argumentOf(script, reader, name, me);
    if (value !== undefined) args[name] = typeof value === 'number' ? round(value, name) : String(value);
  }
  return args;
}

/** A field of `me` in a storyline, a declared variable, or the neighbourhood's trust and fatigue. */
function argumentOf(script: TickScript, reader: WorldReader, name: string, me: number): number | boolean | undefined {
  const declared = script.draft.variables[name];
  if (declared !== undefined) return declared;
  const field = me >= 0 ? fieldOf(reader, name, me) : undefined;
  if (field !== undefined || !isFeeling(name)) return field;
  const { model } = script.ex;
  return name === 'trust' ? meanTrust(model, script.before.world) : fatigueOf(model, script.before.world);
}

function fieldOf(reader: WorldReader, name: string, row: number): number | boolean | undefined {
  return name in HOUSEHOLD_FIELDS ? reader.field[name as HouseholdField](row) : undefined;
}

/** Whole numbers at the table, but for shares and needs, which keep two decimals. */
function round(value: number, name: string): number {
  const share = name in HOUSEHOLD_FIELDS && HOUSEHOLD_FIELDS[name as HouseholdField].unit === '0-1';
  return share ? Math.floor(value * 100 + 0.5) / 100 : Math.floor(value + 0.5);
}
