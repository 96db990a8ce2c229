import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { BoardScreen } from './board/board-screen.tsx';
import { BriefingScreen } from './briefing/briefing-screen.tsx';
import { OpeningScreen } from './briefing/opening-screen.tsx';
import { shownRitual } from './briefing/opening-state.ts';
import { LookBackScreen } from './look-back/look-back-screen.tsx';
import { numbersShown } from './numbers/numbers-state.ts';
import { Button } from './parts/button.tsx';
import { CurtainSheet } from './parts/curtain-sheet.tsx';
import { DisplayDialog } from './parts/display-dialog.tsx';
import { FaultNotice } from './parts/fault-notice.tsx';
import { Guarded } from './parts/guarded.tsx';
import { RealEmergency } from './parts/real-emergency.tsx';
import { reportShown } from './report/report-state.ts';
import { cardFromHash } from './roles/card-link.ts';
import { CardScreen } from './roles/card-screen.tsx';
import { rolesShown } from './roles/roles-state.ts';
import { stoppedForReal } from './session/clock.ts';
import { curtain } from './session/curtain.ts';
import { displayShown } from './session/display.ts';
import { joinOthers } from './session/join.ts';
import { language, words } from './session/language.ts';
import { route } from './session/route.ts';
import { course, interruptedHere, resumeSession, session } from './session/session.ts';
import { StartScreen } from './start/start-screen.tsx';

/** Windows that are no table's: they go on with no session and join none. */
const ALONE = new Set<string>(['studio', 'neighbourhood', 'preview', 'debug']);

/** One screen per phase of the exercise; the notices that may come over any of them. */
export function App() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language.value;
    if (ALONE.has(route.value)) return setReady(true);
    const id = interruptedHere();
    const resumed = id ? resumeSession(id) : Promise.resolve(false);
    void resumed.then(() => {
      setReady(true);
      joinOthers();
    });
  }, []);
  if (route.value === 'card') return <CardScreen card={cardFromHash(location.hash)} />;
  if (ALONE.has(route.value)) return <Later load={LATER[route.value] ?? loadPreview} />;
  if (!ready) return <p class="loading">{words('app.loading')}</p>;
  return (
    <>
      <Guarded>
        <Screen />
      </Guarded>
      <Guarded>
        {curtain.value !== null && route.value !== 'control' && <CurtainSheet hangs={curtain.value} />}
        {numbersShown.value && <Lazily load={loadNumbers} />}
        {rolesShown.value && session.value && <Lazily load={loadRoles} />}
        {reportShown.value && session.value && <Lazily load={loadReport} />}
        {displayShown.value && <DisplayDialog />}
      </Guarded>
      <FaultNotice />
      {stoppedForReal.value && <RealEmergency />}
    </>
  );
}

/** Who only plays never fetches what is there for writing. */
const loadStudio = () => import('./studio/studio-screen.tsx').then((at) => at.StudioScreen);
const loadHood = () => import('./studio/hood/hood-screen.tsx').then((at) => at.HoodScreen);
const loadPreview = () => import('./preview/preview-screen.tsx').then((at) => at.PreviewScreen);
const loadDebug = () => import('./debug/debug-screen.tsx').then((at) => at.DebugScreen);
const LATER: Partial<Record<string, () => Promise<ComponentType>>> = {
  studio: loadStudio,
  neighbourhood: loadHood,
  debug: loadDebug,
};

/** The facilitator's window is another one than that in which an exercise begins. */
const loadControl = () => import('./control/control-screen.tsx').then((at) => at.ControlScreen);

/** Who doubts a number asks where it comes from; most evenings nobody does. */
const loadNumbers = () => import('./numbers/shown-numbers.tsx').then((at) => at.ShownNumbers);

/** What is printed before an evening is not needed to begin one. */
const loadReport = () => import('./report/report-screen.tsx').then((at) => at.ReportScreen);
const loadRoles = () => import('./roles/roles-screen.tsx').then((at) => at.RolesScreen);

interface LazilyProps {
  load: () => Promise<ComponentType>;
  /** What stands in its place until it is there; nothing where it comes over a screen that is full already. */
  meanwhile?: ComponentChildren;
}

/** A screen that is fetched when it is first shown. */
function Lazily({ load, meanwhile = null }: LazilyProps) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (screen) => setLoaded(() => screen),
      () => setFailed(true),
    );
  }, [load]);
  if (failed) return <NotLoaded />;
  return Loaded ? <Loaded /> : meanwhile;
}

/** A browser remembers that a script did not come: only the page loaded anew asks for it again, and goes on where it was. */
function NotLoaded() {
  return (
    <div class="notice" role="alert" data-not-loaded>
      <p>{words('choose.failed')}</p>
      <Button look="main" onPress={() => location.reload()}>
        {words('app.reload')}
      </Button>
    </div>
  );
}

function Later({ load }: { load: () => Promise<ComponentType> }) {
  useLayoutEffect(() => {
    document.documentElement.dataset.route = route.value;
  }, [route.value]);
  return (
    <>
      <Guarded>
        <Lazily load={load} meanwhile={<p class="loading">{words('app.loading')}</p>} />
      </Guarded>
      <FaultNotice />
      {displayShown.value && <DisplayDialog />}
      {stoppedForReal.value && route.value !== 'preview' && <RealEmergency />}
    </>
  );
}

function Screen() {
  const phase = course.value?.state.phase;
  // Another screen begins at its top, however far the last one was scrolled on a telephone.
  useLayoutEffect(() => window.scrollTo(0, 0), [phase]);
  useLayoutEffect(() => {
    document.documentElement.dataset.route = route.value;
  }, [route.value]);
  if (phase === undefined || phase === 'closed') return <StartScreen />;
  if (route.value === 'control')
    return <Lazily load={loadControl} meanwhile={<p class="loading">{words('app.loading')}</p>} />;
  if (shownRitual.value !== null) return <OpeningScreen at={shownRitual.value} />;
  switch (phase) {
    case 'welcome':
    case 'briefing':
      return <BriefingScreen />;
    case 'look-back':
      return <LookBackScreen />;
    default:
      return <BoardScreen />;
  }
}
