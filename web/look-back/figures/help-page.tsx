import { HELP_SOURCES, type HelpSource, type LookBack, sourceName } from '../../../engine/index.ts';
import { language, words } from '../../session/language.ts';
import { Legend } from './people-page.tsx';
import './help-page.css';

const MET: readonly HelpSource[] = HELP_SOURCES.filter((source) => source !== 'nobody');

/** What people did for each other: hours of help by who gave it, in both nights. */
export function HelpPage({ result }: { result: LookBack }) {
  const { tonight, without } = result.totals;
  const others = MET.filter((source) => source !== 'self');
  const most = Math.max(1, ...others.flatMap((source) => [tonight.help[source], without.help[source]]));
  return (
    <>
      <h2>{words('lookBack.help')}</h2>
      <Legend />
      <ul class="plain-list help">
        {others.map((source) => (
          <li key={source}>
            <strong>{sourceName(language.value, source)}</strong>
            <HelpBar course="tonight" hours={tonight.help[source]} most={most} />
            <HelpBar course="without" hours={without.help[source]} most={most} />
          </li>
        ))}
      </ul>
      <p>{words('lookBack.checked', { share: tonight.checked })}</p>
      <p>{words('lookBack.reached', { share: tonight.reached })}</p>
    </>
  );
}

function HelpBar({ course, hours, most }: { course: 'tonight' | 'without'; hours: number; most: number }) {
  return (
    <div class={`people-bar people-${course}`}>
      <span style={{ width: `${(hours / most) * 100}%` }} />
      <b>{words('lookBack.hours', { hours: Math.round(hours) })}</b>
      <span class="unseen">{words(`lookBack.${course}`)}</span>
    </div>
  );
}
