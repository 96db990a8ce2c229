import { clockText, type TimedFact } from '../../engine/index.ts';
import { language } from '../session/language.ts';
import type { Moment } from './inspection.ts';
import { source } from './source.ts';
import { words } from './words.ts';

/** Facts that are written out: a jump over a day makes thousands. */
const MOST_FACTS = 300;

/** The event as it stands in the log, and the facts that came of it. */
export function EventPanel({ moment: { event, facts, refused, failed } }: { moment: Moment }) {
  return (
    <>
      {failed && (
        <div role="alert" class="debug-failed">
          <strong>{words('debug.failed')}</strong>
          <pre>
            {failed.error instanceof Error ? (failed.error.stack ?? failed.error.message) : String(failed.error)}
          </pre>
        </div>
      )}
      {refused !== null && <p class="debug-failed">{words('debug.notAccepted', { code: refused })}</p>}
      <pre class="debug-json">{event ? JSON.stringify(event, null, 2) : words('debug.start')}</pre>
      <h2>{words('debug.facts', { count: facts.length })}</h2>
      <Facts facts={facts} />
    </>
  );
}

function Facts({ facts }: { facts: readonly TimedFact[] }) {
  const { scenario } = source.value!.exercise;
  const left = facts.length - MOST_FACTS;
  return (
    <ol class="plain-list debug-facts">
      {facts.slice(0, MOST_FACTS).map(({ minute, fact: { type, ...about } }, place) => (
        <li key={place}>
          <span class="debug-when">{clockText(language.value, scenario, minute)}</span> <strong>{type}</strong>{' '}
          <code>{JSON.stringify(about)}</code>
        </li>
      ))}
      {left > 0 && <li>{words('debug.more', { count: left })}</li>}
    </ol>
  );
}
