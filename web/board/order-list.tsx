import { type OrderView, refusalText, type TableView, timeOfDay } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Paged } from '../parts/paged.tsx';
import { language, storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { nameOfAsked, nameOfTarget } from './order-names.ts';
import { beginOrder } from './order-state.ts';
import { PanelHead } from './panel-head.tsx';

/** What the table asked and what came of it, the newest first. */
export function OrderList({ view }: { view: TableView }) {
  const newest = [...view.orders].reverse();
  return (
    <section class="panel" data-orders>
      <PanelHead title={words('orders.list')} pictogram="neighbour" />
      <div class="panel-body">
        {newest.length === 0 && <p class="soft">{words('orders.none')}</p>}
        <Paged items={newest} size={3} label={words('orders.list')} render={(order) => <OrderCard order={order} />} />
      </div>
      <Button look="main" pictogram="plus" onPress={() => beginOrder(null)}>
        {words('orders.new')}
      </Button>
    </section>
  );
}

function OrderCard({ order }: { order: OrderView }) {
  const { scenario, texts, neighbourhood } = session.value!.exercise;
  const who = nameOfAsked(neighbourhood, order.by);
  const clock = timeOfDay(scenario, order.minute);
  const reason = order.code ? refusalText(language.value, order.code) : '';
  const answers: Record<OrderView['status'], () => string> = {
    asked: () => words('orders.answer.asked', { who }),
    yes: () => words('orders.answer.yes', { who, clock }),
    later: () => words('orders.answer.later', { who, clock }),
    no: () => words('orders.answer.no', { who, reason }),
    done: () => words('orders.done', { reached: order.reached }),
  };
  return (
    <article class={`order order-${order.status}`} data-order-status={order.status}>
      <strong>
        {storyText(texts, scenario.actions[order.action]?.label ?? null)} · {nameOfTarget(neighbourhood, order.target)}
      </strong>
      <p>{answers[order.status]()}</p>
    </article>
  );
}
