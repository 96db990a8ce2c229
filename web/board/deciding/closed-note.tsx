import type { TableView } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { session } from '../../session/session.ts';
import { choiceLines } from '../answering/choice-words.ts';
import '../shown/map-note.css';

/** What was just decided, over the map until the clock goes on; also when nobody chose. */
export function ClosedNote({ view }: { view: TableView }) {
  const open = session.value;
  const last = view.closed.reduce<TableView['closed'][number] | null>(
    (a, b) => (a && a.minute > b.minute ? a : b),
    null,
  );
  if (!open || !last || view.minute - last.minute >= open.exercise.scenario.step) return null;
  return (
    <p class="map-note" role="status" data-closed={open.exercise.scenario.decisions[last.decision]?.id}>
      <Pictogram name={last.byDefault ? 'timer' : 'check'} />
      <span>
        {choiceLines(open.exercise, last, view.orders).map((line) => (
          <span key={line} class="map-note-line">
            {line}
          </span>
        ))}
      </span>
    </p>
  );
}
