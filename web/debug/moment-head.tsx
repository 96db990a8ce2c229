import { clockText } from '../../engine/index.ts';
import { language } from '../session/language.ts';
import type { Moment } from './inspection.ts';
import { type Source, source } from './source.ts';
import { words } from './words.ts';

interface HeadProps {
  moment: Moment;
  proof: Source['proof'];
}

/** Where in the evening this event stands, and the hash of what it made. */
export function MomentHead({ moment, proof }: HeadProps) {
  const { event, state } = moment;
  const when = clockText(language.value, source.value!.exercise.scenario, state.minute);
  return (
    <header class="debug-head">
      <h2>{event ? `${event.seq} · ${event.type}` : words('debug.start')}</h2>
      <dl>
        <Fact name={words('debug.minute')} text={`${state.minute} (${when})`} />
        <Fact name={words('debug.tick')} text={`${state.tick}`} />
        <Fact name={words('debug.phase')} text={state.phase} />
        {event && <Fact name={words('debug.after')} text={`${event.after}`} />}
        <div>
          <dt>{words('debug.hash')}</dt>
          <dd>
            <code data-debug-hash>{moment.hash}</code> {proof && <Recorded moment={moment} />}
          </dd>
        </div>
      </dl>
      {proof && (
        <p class={proof.first ? 'debug-failed' : 'debug-good'} data-debug-proof={proof.first ? 'parts' : 'same'}>
          {proof.first ? words('debug.parts', { ...proof.first }) : words('debug.allSame', { count: proof.count })}
        </p>
      )}
    </header>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function Recorded({ moment: { hash, recorded } }: { moment: Moment }) {
  if (!recorded) return <small>{words('debug.unknown')}</small>;
  const same = recorded.hash === hash;
  return (
    <small class={same ? 'debug-good' : 'debug-failed'}>
      {same ? `✓ ${words('debug.same')}` : `✗ ${words('debug.other', { hash: recorded.hash })}`}
    </small>
  );
}
