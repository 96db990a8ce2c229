import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { showNumbers } from '../numbers/numbers-state.ts';
import { Button } from '../parts/button.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { FaultFileButton } from '../parts/fault-file-button.tsx';
import { reportShown } from '../report/report-state.ts';
import { words } from '../session/language.ts';
import { closeSession, perform, session } from '../session/session.ts';
import { saveSessionFile } from '../session/session-file.ts';
import { lookedBack, prepareLookBack, thinkingFailed } from '../session/thinker.ts';
import { AgreementsPage } from './agreements/agreements-page.tsx';
import { CurvesPage } from './figures/curves-page.tsx';
import { HelpPage } from './figures/help-page.tsx';
import { PeoplePage } from './figures/people-page.tsx';
import { TogetherPage } from './figures/together-page.tsx';
import { Guide } from './guide.tsx';
import { LightsPage } from './night/lights-page.tsx';
import { MapPage } from './night/map-page.tsx';
import { DEEPER, type PageName, page } from './shown/look-back-state.ts';
import { FeelingsPage } from './told/feelings-page.tsx';
import { MomentsPage } from './told/moments-page.tsx';
import { ObjectivesPage } from './told/objectives-page.tsx';
import { QuestionsPage } from './told/questions-page.tsx';
import './look-back-screen.css';

const PARTS = ['feelings', 'lights', 'together'] as const;

/** The look-back: the truth opens, tonight beside the same night without the table's choices. */
export function LookBackScreen() {
  useEffect(prepareLookBack, []);
  const result = lookedBack.value;
  return (
    <div class="look-back" data-screen="look-back" data-ready={result ? '' : undefined}>
      <header class="bar">
        <h1>{words('lookBack.title')}</h1>
        <Button
          look="quiet"
          pictogram="file"
          label={words('report.open')}
          disabled={!result}
          onPress={() => {
            reportShown.value = true;
          }}
          class="open-report"
        >
          {words('report.open')}
        </Button>
        <span class="bar-space" />
        <ExerciseSign />
        <LanguageSwitch />
        <StopButton />
      </header>
      <nav class="look-back-nav" aria-label={words('lookBack.title')}>
        {PARTS.map((name, at) => (
          <NavItem key={name} name={name} class="nav-part">
            <b>{at + 1}</b>
            <span>{words(`lookBack.${name}.short`)}</span>
          </NavItem>
        ))}
        <h2 class="nav-deeper">{words('lookBack.deeper')}</h2>
        <div class="nav-pages">
          {DEEPER.map((name) => (
            <NavItem key={name} name={name}>
              <span>{words(`lookBack.${name}.short`)}</span>
            </NavItem>
          ))}
        </div>
        <span class="bar-space" />
        <Button look="quiet" pictogram="number" onPress={() => showNumbers()} class="open-numbers">
          {words('numbers.open')}
        </Button>
        <Button look="quiet" pictogram="save" onPress={saveSessionFile} class="save-file">
          {words('file.save')}
        </Button>
        <Button look="quiet" pictogram="house" onPress={finish}>
          {words('lookBack.finish')}
        </Button>
      </nav>
      <main class="look-back-main" data-page-shown={page.value}>
        <Page name={page.value} />
        <Guide />
      </main>
    </div>
  );
}

interface NavItemProps {
  name: PageName;
  class?: string;
  children: ComponentChildren;
}

function NavItem({ name, class: extra = '', children }: NavItemProps) {
  const on = page.value === name;
  return (
    <button
      type="button"
      class={`nav-item ${extra} ${on ? 'nav-on' : ''}`}
      aria-current={on ? 'page' : undefined}
      data-page={name}
      onClick={() => {
        page.value = name;
      }}
    >
      {children}
    </button>
  );
}

function finish(): void {
  void perform({ type: 'phase.enter', by: 'facilitator', phase: 'closed' }).then(closeSession);
}

function Page({ name }: { name: PageName }) {
  const result = lookedBack.value;
  if (name === 'feelings') return <FeelingsPage />;
  if (name === 'map') return <MapPage />;
  if (name === 'questions') return <QuestionsPage />;
  if (!session.value) return null;
  if (!result) return <Working />;
  switch (name) {
    case 'lights':
      return <LightsPage result={result} />;
    case 'together':
      return <TogetherPage result={result} />;
    case 'people':
      return <PeoplePage result={result} />;
    case 'curves':
      return <CurvesPage result={result} />;
    case 'help':
      return <HelpPage result={result} />;
    case 'moments':
      return <MomentsPage result={result} />;
    case 'objectives':
      return <ObjectivesPage result={result} />;
    case 'agreements':
      return <AgreementsPage result={result} />;
  }
}

/** Says that the other night is being worked out, or that this device cannot. */
function Working() {
  if (thinkingFailed.value) {
    return (
      <div role="alert">
        <p>{words('error.worker')}</p>
        <FaultFileButton code="look-back" />
      </div>
    );
  }
  return (
    <p class="working" role="status">
      {words('lookBack.computing')}
      <progress />
    </p>
  );
}
