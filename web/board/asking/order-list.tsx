import type { OrderView, TableView } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { Paged } from '../../parts/paged.tsx';
import { words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { PanelHead } from '../shown/panel-head.tsx';
import { orderAnswer, orderTitle } from './order-answer.ts';
import { beginOrder } from './order-state.ts';
import './order-list.css';

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
  const { exercise } = session.value!;
  return (
    <article class={`order order-${order.status}`} data-order-status={order.status}>
      <strong>{orderTitle(exercise, order)}</strong>
      <p>{orderAnswer(exercise, order)}</p>
    </article>
  );
}
