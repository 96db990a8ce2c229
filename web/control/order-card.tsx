import { refusalText, timeOfDay } from '../../engine/index.ts';
import { nameOfAsked, nameOfTarget } from '../board/asking/order-names.ts';
import { Button } from '../parts/button.tsx';
import { language, storyText, words } from '../session/language.ts';
import { session, view } from '../session/session.ts';
import { Key } from './key.tsx';
import { lastOrder, orderPicks, orderSoFar, orderStep, takeBackOrderKey } from './order-keys.ts';

const LAST_SHOWN = 3;

/** Asks for help in three keys: what, whom, where. Under it what was asked last, and what came of it. */
export function OrderCard() {
  const picks = orderPicks.value;
  return (
    <section class="control-card control-orders" aria-label={words('board.act')} data-order-step={orderStep.value}>
      <div class="row">
        <h2>
          {words('board.act')}: {words(`control.order.${orderStep.value}`)}
        </h2>
        {orderSoFar.value && (
          <Button pictogram="back" onPress={takeBackOrderKey}>
            {orderSoFar.value} <Key name="Esc" />
          </Button>
        )}
      </div>
      {picks.length === 0 && <p class="soft">{words('control.order.none')}</p>}
      <div class="control-picks">
        {picks.map(({ key, name, take }) => (
          <button key={key} type="button" class="control-option" data-pick={key} onClick={take}>
            <Key name={key.toUpperCase()} /> {name}
          </button>
        ))}
      </div>
      {lastOrder.value !== null && lastOrder.value !== 'asked' && (
        <p role="alert" class="refused">
          {words('orders.answer.refused')} {refusalText(language.value, lastOrder.value)}
        </p>
      )}
      <LastOrders />
    </section>
  );
}

function LastOrders() {
  const { scenario, texts, neighbourhood } = session.value!.exercise;
  const orders = view.value?.orders.slice(-LAST_SHOWN).reverse() ?? [];
  return (
    <ul class="plain-list control-asked">
      {orders.map(({ order, action, by, target, status, minute }) => (
        <li key={order} data-order-status={status}>
          <strong>{words(`orders.status.${status}`)}</strong> {timeOfDay(scenario, minute)}{' '}
          {storyText(texts, scenario.actions[action]?.label ?? null)} · {nameOfAsked(neighbourhood, by)} ·{' '}
          {nameOfTarget(neighbourhood, target)}
        </li>
      ))}
    </ul>
  );
}
