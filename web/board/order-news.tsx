import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type OrderView, readingMs, type TableView } from '../../engine/index.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { session } from '../session/session.ts';
import { panel } from './board-state.ts';
import { orderAnswer, orderTitle } from './order-answer.ts';

/** The answer to what the table asked, over the map for as long as it takes to read: else only who opens the list would see it. */
export function OrderNews({ view }: { view: TableView }) {
  const news = useSignal<OrderView | null>(null);
  const seen = useRef(view.orders);
  useEffect(() => {
    const before = seen.current;
    seen.current = view.orders;
    const answered = view.orders.find(({ order, status }) => before[order] && before[order].status !== status);
    if (answered) news.value = answered;
  }, [view.orders]);
  useEffect(() => {
    const exercise = session.peek()?.exercise;
    if (!news.value || !exercise) return;
    const timer = setTimeout(
      () => {
        news.value = null;
      },
      readingMs(`${orderTitle(exercise, news.value)} ${orderAnswer(exercise, news.value)}`),
    );
    return () => clearTimeout(timer);
  }, [news.value]);
  const order = news.value;
  const exercise = session.value?.exercise;
  if (!order || !exercise || panel.value === 'orders') return null;
  return (
    <p class="map-note" role="status" data-order-news={order.status}>
      <Pictogram name="neighbour" />
      <span>
        {orderTitle(exercise, order)}. {orderAnswer(exercise, order)}
      </span>
    </p>
  );
}
