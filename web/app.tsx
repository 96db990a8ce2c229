import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { BoardScreen } from './board/board-screen.tsx';
import { BriefingScreen } from './briefing/briefing-screen.tsx';
import { OpeningScreen } from './briefing/opening-screen.tsx';
import { ritual } from './briefing/opening-state.ts';
import { LookBackScreen } from './look-back/look-back-screen.tsx';
import { NumbersScreen } from './numbers/numbers-screen.tsx';
import { numbersShown } from './numbers/numbers-state.ts';
import { FaultNotice } from './parts/fault-notice.tsx';
import { RealEmergency } from './parts/real-emergency.tsx';
import { stoppedForReal } from './session/clock.ts';
import { language, words } from './session/language.ts';
import { course, interruptedHere, resumeSession } from './session/session.ts';
import { StartScreen } from './start/start-screen.tsx';

/** One screen per phase of the exercise; the notices that may come over any of them. */
export function App() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language.value;
    const id = interruptedHere();
    const resumed = id ? resumeSession(id).catch(() => false) : Promise.resolve(false);
    void resumed.then(() => setReady(true));
  }, []);
  if (!ready) return <p class="loading">{words('app.loading')}</p>;
  return (
    <>
      <Screen />
      {numbersShown.value && <NumbersScreen ids={numbersShown.value.ids} />}
      <FaultNotice />
      {stoppedForReal.value && <RealEmergency />}
    </>
  );
}

function Screen() {
  const phase = course.value?.state.phase;
  // Another screen begins at its top, however far the last one was scrolled on a telephone.
  useLayoutEffect(() => window.scrollTo(0, 0), [phase]);
  if (ritual.value !== null) return <OpeningScreen at={ritual.value} />;
  switch (phase) {
    case undefined:
    case 'closed':
      return <StartScreen />;
    case 'welcome':
    case 'briefing':
      return <BriefingScreen />;
    case 'look-back':
      return <LookBackScreen />;
    default:
      return <BoardScreen />;
  }
}
