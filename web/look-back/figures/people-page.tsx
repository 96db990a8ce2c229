import type { LookBack } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { words } from '../../session/language.ts';
import './people-page.css';

/** People, not percentages: how many had too little for too long, tonight and without the table's choices. */
export function PeoplePage({ result }: { result: LookBack }) {
  const rows = result.people.filter(({ count }) => count.tonight > 0 || count.without > 0);
  const harder = rows.some(({ count }) => count.tonight > count.without);
  const most = Math.max(1, ...rows.flatMap(({ count }) => [count.tonight, count.without]));
  return (
    <>
      <h2>{words('lookBack.people')}</h2>
      <Legend />
      <ul class="plain-list people">
        {rows.slice(0, 6).map(({ need, count }) => (
          <li key={need} data-need={need}>
            <Pictogram name={need} />
            <p class="people-sentence">{words(`lookBack.count.${need}`, { count: count.tonight })}</p>
            <div>
              <Bar value={count.tonight} most={most} course="tonight" />
              <Bar value={count.without} most={most} course="without" />
            </div>
          </li>
        ))}
        {rows.length === 0 && <li>{words('lookBack.people.none')}</li>}
      </ul>
      <p class="soft model-note">
        {harder && words('lookBack.people.harder')} {words('lookBack.model')}
      </p>
    </>
  );
}

/** Which colour is which night. */
export function Legend() {
  return (
    <p class="legend">
      <span class="key key-tonight" /> {words('lookBack.tonight')}
      <span class="key key-without" /> {words('lookBack.without')}
    </p>
  );
}

interface BarProps {
  value: number;
  most: number;
  course: 'tonight' | 'without';
}

function Bar({ value, most, course }: BarProps) {
  return (
    <div class={`people-bar people-${course}`} data-course={course} data-value={value}>
      <span style={{ width: `${(value / most) * 100}%`, minWidth: value > 0 ? '0.25rem' : 0 }} />
      <b>{value}</b>
      <span class="unseen">{words(`lookBack.${course}`)}</span>
    </div>
  );
}
