import { type Action, type TableView, timeOfDay } from '../../../engine/index.ts';
import { words } from '../../session/language.ts';
import { session } from '../../session/session.ts';

/** What an order in a street could come to, before it is asked. */
export interface Reach {
  homes: number;
  /** Doors at which its people can be at most. */
  doors: number;
  /** Homes that need help, as far as the table knows; null: it does not know. */
  needHelp: number | null;
  /** Hour of that knowledge; null: now, or none. */
  asOfMinute: number | null;
}

/**
 * Who is reached in a street and who is left out, as far as the table knows. People go in pairs; each pair does so many doors an
 * hour (of the action, else parameter `doorsPerHour`).
 * @param street row of the street
 */
export function reachIn(street: number, action: Action, view: TableView, doorsPerHour: number): Reach | null {
  const at = view.streets.find((each) => each.street === street);
  const homes = session.value?.exercise.neighbourhood.households.filter((each) => each.street === street).length ?? 0;
  if (!at || homes === 0) return null;
  const rate = action.ratePerHour > 0 ? action.ratePerHour : doorsPerHour;
  const doors = Math.min(homes, Math.floor((Math.max(1, Math.ceil(action.people / 2)) * rate * action.minutes) / 60));
  return { homes, doors, needHelp: at.figures?.needHelp ?? null, asOfMinute: at.asOfMinute };
}

/** The same in words, a line each: the doors, and what is known of the help they need. */
export function reachLines({ homes, doors, needHelp, asOfMinute }: Reach): [string, string] {
  const scenario = session.value!.exercise.scenario;
  const known =
    needHelp === null
      ? words('orders.reach.unknown')
      : words(asOfMinute === null ? 'orders.reach.now' : 'orders.reach.asOf', {
          count: needHelp,
          clock: timeOfDay(scenario, asOfMinute ?? 0),
        });
  return [words(doors < homes ? 'orders.reach.part' : 'orders.reach.all', { doors, homes }), known];
}
