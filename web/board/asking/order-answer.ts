import { type Exercise, type OrderView, refusalText, timeOfDay } from '../../../engine/index.ts';
import { language, storyText, words } from '../../session/language.ts';
import { nameOfAsked, nameOfTarget } from './order-names.ts';

/** What was asked and where: "Ga langs de deuren · Boekweitplaats". */
export function orderTitle({ scenario, texts, neighbourhood }: Exercise, { action, target }: OrderView): string {
  return `${storyText(texts, scenario.actions[action]?.label ?? null)} · ${nameOfTarget(neighbourhood, target)}`;
}

/** What those who were asked said to it, or what came of it. */
export function orderAnswer({ scenario, neighbourhood }: Exercise, order: OrderView): string {
  const who = nameOfAsked(neighbourhood, order.by);
  const clock = timeOfDay(scenario, order.minute);
  switch (order.status) {
    case 'asked':
      return words('orders.answer.asked', { who });
    case 'yes':
      return words('orders.answer.yes', { who, clock });
    case 'later':
      return words('orders.answer.later', { who, clock });
    case 'no':
      return words('orders.answer.no', { who, reason: order.code ? refusalText(language.value, order.code) : '' });
    case 'done':
      return words('orders.done', { reached: order.reached, missed: order.missed });
  }
}
