import { useEffect, useMemo, useRef } from 'preact/hooks';
import { clockText, type ExerciseEvent, pathTo } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { language } from '../session/language.ts';
import { at, source } from './source.ts';
import { goTo, step } from './steps.ts';
import { words } from './words.ts';

/** Rows that are drawn at once: a log may hold tens of thousands. */
const PAGE = 200;
const HEAD: ReadonlySet<string> = new Set(['seq', 'after', 'minute', 'by', 'type']);

/** The log event by event, and the way through it. */
export function EventList() {
  const { log, exercise } = source.value!;
  const onCourse = useMemo(() => new Set(pathTo(log, log.head).map(({ seq }) => seq)), [log]);
  const from = Math.floor(Math.max(0, at.value) / PAGE) * PAGE;
  const last = log.events.length - 1;
  return (
    <section class="debug-log" aria-label={words('debug.events')}>
      <div class="debug-steps">
        <Button
          label={words('debug.first')}
          pictogram="next"
          class="debug-first"
          disabled={at.value < 0}
          onPress={() => goTo(-1)}
        />
        <Button label={words('debug.previous')} pictogram="back" disabled={at.value < 0} onPress={() => step(-1)} />
        <output data-debug-at={at.value}>
          {at.value < 0 ? '–' : at.value} / {last}
        </output>
        <Button label={words('debug.next')} pictogram="forward" disabled={at.value >= last} onPress={() => step(1)} />
        <Button label={words('debug.last')} pictogram="next" disabled={at.value >= last} onPress={() => goTo(last)} />
      </div>
      <ol class="plain-list debug-events">
        {from === 0 && <Row seq={-1} when="" name="" about={words('debug.start')} />}
        {log.events.slice(from, from + PAGE).map((event) => (
          <Row
            key={event.seq}
            seq={event.seq}
            when={clockText(language.value, exercise.scenario, event.minute)}
            name={event.type}
            about={aboutOf(event)}
            beside={!onCourse.has(event.seq)}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  seq: number;
  when: string;
  name: string;
  about: string;
  beside?: boolean;
}

function Row({ seq, when, name, about, beside = false }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  const chosen = at.value === seq;
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        class={`debug-row ${beside ? 'debug-beside' : ''}`}
        aria-current={chosen ? 'step' : undefined}
        data-debug-row={seq}
        onClick={() => goTo(seq)}
      >
        <span class="debug-seq">{seq < 0 ? '' : seq}</span>
        <span class="debug-name">{name}</span>
        <span class="debug-when">{when}</span>
        <small>
          {about}
          {beside && ` (${words('debug.beside')})`}
        </small>
      </button>
    </li>
  );
}

/** What an event is about, without its place in the log. */
function aboutOf(event: ExerciseEvent): string {
  const fields = Object.entries(event).filter(([name]) => !HEAD.has(name));
  return fields
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ');
}
