import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Confidence } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { WholeScreen } from '../parts/whole-screen.tsx';
import { words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { findNumbers, listNumbers, NUMBER_GROUPS } from './find-numbers.ts';
import { NumberItem } from './number-item.tsx';
import { hideNumbers } from './numbers-state.ts';
import './numbers-screen.css';

const CONFIDENCES: readonly Confidence[] = ['A', 'B', 'C', 'D'];
/** From this width on the meaning of the letters stands open beside the list, pixels. */
const WIDE = 900;

/** "Waar komen de getallen vandaan?": every number of the model, with its source and how sure it is. Lies over any screen. */
export function NumbersScreen({ ids }: { ids: readonly string[] | null }) {
  const list = useRef<HTMLElement>(null);
  const text = useSignal('');
  const estimated = useSignal(false);
  const changed = useSignal(false);
  const onlyIds = useSignal(ids !== null);
  const overrides = session.value?.exercise.scenario.parameters;
  const rows = useMemo(() => listNumbers(overrides ?? {}), [overrides]);
  const changes = rows.filter((row) => row.changed !== null).length;
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
        <div class="numbers-filters">
          <Filter on={estimated} name="estimated">
            {words('numbers.only.estimated')}
          </Filter>
          {changes > 0 && (
            <Filter on={changed} name="changed">
              {words('numbers.only.changed', { count: changes })}
            </Filter>
          )}
          {ids && (
            <Filter on={onlyIds} name="why">
              {words('numbers.only.why')}
            </Filter>
          )}
        </div>
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
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keys */}
      <section class="numbers-main" ref={list} tabIndex={0} aria-label={words('numbers.list')}>
        <p class="soft" role="status" data-found={found.length}>
          {words('numbers.found', { count: found.length, all: rows.length })}
        </p>
        {NUMBER_GROUPS.map((group) => {
          const inGroup = found.filter((row) => row.group === group);
          return inGroup.length === 0 ? null : (
            <section key={group}>
              <h3>{words(`numbers.group.${group}`)}</h3>
              <ul class="plain-list">
                {inGroup.map((row) => (
                  <NumberItem key={row.id} row={row} />
                ))}
              </ul>
            </section>
          );
        })}
      </section>
    </WholeScreen>
  );
}

interface FilterProps {
  on: { value: boolean };
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
