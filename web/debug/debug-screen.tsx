import './debug.css';
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { LanguageSwitch } from '../parts/exercise-sign.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { ColumnTable } from './column-table.tsx';
import { EventList } from './event-list.tsx';
import { EventPanel } from './event-panel.tsx';
import { HashTable } from './hash-table.tsx';
import type { Moment } from './inspection.ts';
import { JsonTree } from './json-tree.tsx';
import { MomentHead } from './moment-head.tsx';
import { at, offered, openNewest, openStored, openText, refusal, source } from './source.ts';
import { listenToSteps } from './steps.ts';
import { words } from './words.ts';

const TABS = ['event', 'small', 'columns', 'hashes'] as const;
const tab = signal<(typeof TABS)[number]>('event');

/** An exercise from the inside, for who mends the program: what was logged, and the state that each event made. */
export function DebugScreen() {
  useEffect(() => void openNewest(), []);
  useEffect(listenToSteps, []);
  return (
    <div class="debug" data-screen="debug">
      <header class="bar debug-bar">
        <h1>{words('debug.title')}</h1>
        <Choice />
        <FileButton
          text={words('file.open')}
          accept=".json,application/json"
          name="debug"
          onFiles={(files) => void files[0]?.text().then(openText)}
        />
        <span class="bar-space" />
        <LanguageSwitch />
        <Button look="quiet" pictogram="back" onPress={leave}>
          {words('app.back')}
        </Button>
      </header>
      {refusal.value !== null && (
        <p role="alert" class="debug-failed">
          {words('debug.refused', { why: refusal.value })}
        </p>
      )}
      {source.value ? (
        <main class="debug-main">
          <EventList />
          <Looked />
        </main>
      ) : (
        <p class="debug-none">{words('debug.none')}</p>
      )}
    </div>
  );
}

function Choice() {
  const open = source.value;
  if (!open && offered.value.length === 0) return null;
  return (
    <select
      aria-label={words('debug.which')}
      class="utrecht-select utrecht-select--html-select debug-which"
      value={open?.id ?? ''}
      onChange={({ currentTarget }) => void openStored(currentTarget.value)}
    >
      {open?.id === null && <option value="">{words('debug.file')}</option>}
      {offered.value.map(({ id, scenario, neighbourhood, minute }) => (
        <option key={id} value={id}>
          {[scenario.root, neighbourhood.root].map((root) => root.split('/').pop()).join(' · ')} · {minute}
        </option>
      ))}
    </select>
  );
}

function Looked() {
  const { inspection, proof } = source.value!;
  const moment = useMemo(() => inspection.momentOf(at.value), [inspection, at.value]);
  return (
    <section class="debug-moment" aria-label={words('debug.event')}>
      <MomentHead moment={moment} proof={proof} />
      <nav class="debug-tabs">
        {TABS.map((each) => (
          <Button
            key={each}
            pressed={tab.value === each}
            class={`debug-to-${each}`}
            onPress={() => {
              tab.value = each;
            }}
          >
            {words(`debug.${each}`)}
          </Button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to come to it */}
      <div class="debug-page" tabIndex={0} data-scrolls data-debug-page={tab.value}>
        <Page moment={moment} />
      </div>
    </section>
  );
}

function Page({ moment }: { moment: Moment }) {
  switch (tab.value) {
    case 'event':
      return <EventPanel moment={moment} />;
    case 'small':
      return <JsonTree name="small" value={moment.state.small} before={moment.before.small} open />;
    case 'columns':
      return <ColumnTable moment={moment} />;
    case 'hashes':
      return <HashTable moment={moment} />;
  }
}

/** The start screen is another page: it looks anew at what can be resumed here. */
function leave(): void {
  location.hash = '#/';
  location.reload();
}
