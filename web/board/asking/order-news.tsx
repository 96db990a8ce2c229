import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type OrderView, readingMs, type TableView } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { session } from '../../session/session.ts';
import { decisionAside, openDecision, panel } from '../shown/board-state.ts';
import { orderAnswer, orderTitle } from './order-answer.ts';
import '../shown/map-note.css';

/**
 * The answers to what the table asked, over the map for as long as it takes to read them: else only who opens the list would see
 * them. Under a question they wait until the map is seen again.
 */
export function OrderNews({ view }: { view: TableView }) {
  const news = useSignal<OrderView[]>([]);
  const seen = useRef(view.orders);
  const covered = openDecision.value !== null && !decisionAside.value;
  const exercise = session.value?.exercise;
  const lines = exercise
    ? news.value.map((order) => `${orderTitle(exercise, order)}. ${orderAnswer(exercise, order)}`)
    : [];
  useEffect(() => {
    const before = seen.current;
    seen.current = view.orders;
    const answered = view.orders.filter(({ order, status }) => before[order] && before[order].status !== status);
    if (answered.length > 0) news.value = answered;
  }, [view.orders]);
  useEffect(() => {
    if (covered || news.value.length === 0) return;
    const timer = setTimeout(
      () => {
        news.value = [];
      },
      readingMs(lines.join(' ')),
    );
    return () => clearTimeout(timer);
  }, [news.value, covered]);
  if (panel.value === 'orders') return null;
  return (
    <>
      {lines.map((line, at) => (
        <p key={line} class="map-note" role="status" data-order-news={news.value[at]?.status}>
          <Pictogram name="neighbour" />
          <span>{line}</span>
        </p>
      ))}
    </>
  );
}
