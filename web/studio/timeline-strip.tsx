import { useSignal } from '@preact/signals';
import { CUTS, type Cut, type Decision, type Inject, type Moment } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import type { Outline } from './check-studio.ts';
import { writeCut } from './edit-cut.ts';
import { playInject } from './play-inject.ts';
import { goTo, outline, textOfFile, writeFile } from './studio-state.ts';
import { words } from './words.ts';
import './timeline-strip.css';

/** A part that has a place in time. */
interface Mark {
  key: string;
  id: string;
  kind: 'inject' | 'decision';
  /** null: the model or the table decides when. */
  minute: number | null;
  cuts: readonly Cut[];
}

/** The evening from its first to its last hour, a lane for each cut: what is played in it, and what its minutes hold. */
export function TimelineStrip() {
  const chosen = useSignal<string | null>(null);
  const known = outline.value;
  if (!known) return <p class="studio-strip studio-strip-none">{words('studio.strip.none')}</p>;
  const marks = marksOf(known);
  const mark = marks.find(({ key }) => key === chosen.value);
  return (
    <section class="studio-strip" aria-label={words('studio.strip')}>
      {CUTS.map((cut) => (
        <Lane key={cut} cut={cut} known={known} marks={marks} chosen={chosen} />
      ))}
      {mark ? <Chosen mark={mark} known={known} /> : <p class="studio-strip-hint">{words('studio.strip.hint')}</p>}
    </section>
  );
}

interface LaneProps {
  cut: Cut;
  known: Outline;
  marks: readonly Mark[];
  chosen: { value: string | null };
}

function Lane({ cut, known, marks, chosen }: LaneProps) {
  const { endMinute, chapters } = known.scenario;
  const share = (minute: number) => `${(Math.min(minute, endMinute) / endMinute) * 100}%`;
  const time = known.cuts.find((each) => each.cut === cut);
  const needed = time ? time.talk + time.reading : 0;
  const over = time !== undefined && (time.chapters > time.limit || needed > time.limit);
  return (
    <div class="studio-lane" data-lane={cut}>
      <span class={`studio-lane-name ${over ? 'studio-over' : ''}`}>
        <strong>{words(`cut.${cut}`)}</strong>
        <small>{words('studio.lane', { needed, limit: time?.limit ?? 0, planned: time?.chapters ?? 0 })}</small>
      </span>
      <div class="studio-lane-time">
        {chapters
          .filter(({ minutes }) => (minutes[cut] ?? 0) > 0)
          .map(({ id, from, to }) => (
            <span
              key={id}
              class="studio-chapter"
              style={{ left: share(from), width: `${((Math.min(to, endMinute) - from) / endMinute) * 100}%` }}
              title={id}
            />
          ))}
        {marks.map(({ key, id, kind, minute, cuts }) =>
          minute === null ? null : (
            <button
              key={key}
              type="button"
              class={`studio-mark studio-mark-${kind} ${cuts.includes(cut) ? '' : 'studio-mark-out'} ${chosen.value === key ? 'studio-mark-on' : ''}`}
              style={{ left: share(minute) }}
              title={id}
              aria-label={words(cuts.includes(cut) ? 'studio.mark.in' : 'studio.mark.out', {
                id,
                hour: hourOf(minute),
              })}
              data-mark={key}
              onClick={() => {
                chosen.value = key;
                goToKey(known, key);
              }}
            />
          ),
        )}
      </div>
    </div>
  );
}

/** The part that was pressed: where it is played, and playing it now. */
function Chosen({ mark, known }: { mark: Mark; known: Outline }) {
  const { key, id, kind, minute, cuts } = mark;
  const place = known.places.find(([name]) => name === key)?.[1];
  const toggle = (cut: Cut) => {
    if (!place) return;
    const next = cuts.includes(cut) ? cuts.filter((each) => each !== cut) : [...cuts, cut];
    writeFile(place.file, writeCut(textOfFile(place.file), place.line, place.lastLine, next));
  };
  return (
    <div class="studio-chosen" data-chosen={key}>
      <strong>{id}</strong>
      {minute !== null && <span>{hourOf(minute)}</span>}
      {CUTS.map((cut) => (
        <Button key={cut} pressed={cuts.includes(cut)} onPress={() => toggle(cut)}>
          {words(`cut.${cut}`)}
        </Button>
      ))}
      {kind === 'inject' && (
        <Button pictogram="play" onPress={() => playInject.ask(id)}>
          {words('studio.playNow')}
        </Button>
      )}
    </div>
  );
}

function goToKey({ places }: Outline, key: string): void {
  const place = places.find(([name]) => name === key)?.[1];
  if (place) goTo(place.file, place.line);
}

const hourOf = (minute: number): string => `${Math.floor(minute / 60)}h${minute % 60 === 0 ? '' : `${minute % 60}m`}`;

function marksOf({ scenario }: Outline): Mark[] {
  const injects = scenario.timeline.map(
    ({ id, at, cuts }: Inject): Mark => ({ key: `inject/${id}`, id, kind: 'inject', minute: minuteOf(at), cuts }),
  );
  const decisions = scenario.decisions.map(
    ({ id, opens, cuts }: Decision): Mark => ({
      key: `decision/${id}`,
      id,
      kind: 'decision',
      minute: minuteOf(opens.at),
      cuts,
    }),
  );
  return [...injects, ...decisions];
}

function minuteOf(at: Moment | null): number | null {
  if (at === null || 'variable' in at) return null;
  return 'minute' in at ? at.minute : Math.floor((at.from + at.to) / 2);
}
