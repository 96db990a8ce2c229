import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Confidence } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { WholeScreen } from '../parts/whole-screen.tsx';
import { words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { findNumbers, listNumbers, NUMBER_GROUPS, type NumberGroup, type NumberRow } from './find-numbers.ts';
import { NumberItem } from './number-item.tsx';
import { hideNumbers } from './numbers-state.ts';
import './numbers-screen.css';

const CONFIDENCES: readonly Confidence[] = ['A', 'B', 'C', 'D'];
/** From this width on the meaning of the letters stands open beside the list, pixels. */
const WIDE = 900;

/** What is asked of the list. */
interface Asked {
  text: Signal<string>;
  estimated: Signal<boolean>;
  changed: Signal<boolean>;
  /** Only the numbers that the screen was opened with. */
  onlyIds: Signal<boolean>;
}

/** "Waar komen de getallen vandaan?": every number of the model, with its source and how sure it is. Lies over any screen. */
export function NumbersScreen({ ids }: { ids: readonly string[] | null }) {
  const list = useRef<HTMLElement>(null);
  const asked: Asked = {
    text: useSignal(''),
    estimated: useSignal(false),
    changed: useSignal(false),
    onlyIds: useSignal(ids !== null),
  };
  const { text, estimated, changed, onlyIds } = asked;
  const overrides = session.value?.exercise.scenario.parameters;
  const rows = useMemo(() => listNumbers(overrides ?? {}), [overrides]);
  const found = findNumbers(rows, {
    text: text.value,
    estimated: estimated.value,
    changed: changed.value,
    ids: onlyIds.value ? ids : null,
  });
  // Another question is answered from the top of the list.
  useSignalEffect(() => {
    void [text.value, estimated.value, changed.value, onlyIds.value];
    list.current?.scrollTo(0, 0);
  });
  return (
    <WholeScreen name="numbers" class="numbers" onClose={hideNumbers}>
      <section class="numbers-side">
        <h2 id="numbers-title">{words('numbers.title')}</h2>
        <Search text={text} />
        <Filters asked={asked} changes={rows.filter((row) => row.changed !== null).length} fromWhy={ids !== null} />
        <Letters />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keys */}
      <section class="numbers-main" ref={list} tabIndex={0} aria-label={words('numbers.list')}>
        <p class="soft" role="status" data-found={found.length}>
          {words('numbers.found', { count: found.length, all: rows.length })}
        </p>
        {NUMBER_GROUPS.map((group) => (
          <Group key={group} group={group} rows={found.filter((row) => row.group === group)} />
        ))}
      </section>
    </WholeScreen>
  );
}

function Search({ text }: { text: Signal<string> }) {
  return (
    <label class="numbers-search">
      <Pictogram name="search" />
      <input
        type="search"
        aria-label={words('numbers.search')}
        placeholder={words('numbers.search')}
        value={text.value}
        autocomplete="off"
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

interface FiltersProps {
  asked: Asked;
  /** How many numbers the scenario changes. */
  changes: number;
  fromWhy: boolean;
}

function Filters({ asked, changes, fromWhy }: FiltersProps) {
  return (
    <div class="numbers-filters">
      <Filter on={asked.estimated} name="estimated">
        {words('numbers.only.estimated')}
      </Filter>
      {changes > 0 && (
        <Filter on={asked.changed} name="changed">
          {words('numbers.only.changed', { count: changes })}
        </Filter>
      )}
      {fromWhy && (
        <Filter on={asked.onlyIds} name="why">
          {words('numbers.only.why')}
        </Filter>
      )}
    </div>
  );
}

/** What the letters mean that say how sure a number is. */
function Letters() {
  return (
    <details class="numbers-legend" open={window.innerWidth > WIDE}>
      <summary>{words('numbers.sure')}</summary>
      <dl>
        {CONFIDENCES.map((each) => (
          <div key={each}>
            <dt class={`sure sure-${each}`}>{each}</dt>
            <dd>{words(`numbers.sure.${each}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface GroupProps {
  group: NumberGroup;
  rows: readonly NumberRow[];
}

function Group({ group, rows }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{words(`numbers.group.${group}`)}</h3>
      <ul class="plain-list">
        {rows.map((row) => (
          <NumberItem key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

interface FilterProps {
  on: Signal<boolean>;
  name: string;
  children: string;
}

function Filter({ on, name, children }: FilterProps) {
  return (
    <Button
      pressed={on.value}
      class={`numbers-filter numbers-only-${name}`}
      onPress={() => {
        on.value = !on.value;
      }}
    >
      <span class="tick-box">{on.value && <Pictogram name="check" />}</span>
      {children}
    </Button>
  );
}
