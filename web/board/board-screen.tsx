import { useLayoutEffect } from 'preact/hooks';
import { NeighbourhoodMap } from '../map/neighbourhood-map.tsx';
import { pictureOf } from '../map/picture.ts';
import { running } from '../session/clock.ts';
import { words } from '../session/language.ts';
import { stepMs } from '../session/plan.ts';
import { session, view } from '../session/session.ts';
import { OrderList } from './asking/order-list.tsx';
import { OrderNews } from './asking/order-news.tsx';
import { OrderPanel } from './asking/order-panel.tsx';
import { listenToBoardKeys } from './board-keys.ts';
import { ControlBar } from './control-bar.tsx';
import { ClosedNote } from './deciding/closed-note.tsx';
import { DecisionSheet } from './deciding/decision-sheet.tsx';
import { KeysDialog, StopDialog } from './keys-dialog.tsx';
import { LeaderDialog } from './leader-dialog.tsx';
import { ChosenPanel } from './places/chosen-panel.tsx';
import { MapList } from './places/map-list.tsx';
import { chosen, decisionAside, openDecision, overlay, panel, showChosen } from './shown/board-state.ts';
import { CatchUpDialog } from './telling/catch-up-dialog.tsx';
import { ChapterCard, EndCard } from './telling/chapter-card.tsx';
import { MessagePanel, shownMessages } from './telling/message-panel.tsx';
import { TopBar } from './top-bar.tsx';
import './board-screen.css';

/** The board: map, clock, messages and questions. It reads the table's view and nothing else. */
export function BoardScreen() {
  useLayoutEffect(listenToBoardKeys, []);
  const open = session.value;
  const now = view.value;
  if (!open || !now) return null;
  const hood = open.exercise.neighbourhood;
  const asking = openDecision.value !== null && !decisionAside.value;
  return (
    <div class="board" data-screen="board" data-minute={now.minute} data-messages={shownMessages(now).length}>
      <TopBar view={now} />
      <main class={`board-main ${asking || overlay.value === 'list' ? 'board-covered' : ''}`}>
        <h1 class="unseen">{words('board.title')}</h1>
        <div class="board-map">
          <NeighbourhoodMap
            hood={hood}
            picture={pictureOf(now, hood, chosen.value)}
            minute={now.minute}
            stepMs={running.value ? stepMs() : 0}
            stepMinutes={open.exercise.scenario.step}
            onChoose={showChosen}
            instead={<MapList view={now} inPlace />}
          />
          <ChapterCard />
          <EndCard />
          <div class="map-notes">
            <ClosedNote view={now} />
            <OrderNews view={now} />
          </div>
        </div>
        <aside class="board-side">
          {panel.value === 'messages' && <MessagePanel view={now} />}
          {panel.value === 'chosen' && <ChosenPanel view={now} truth={false} />}
          {panel.value === 'order' && <OrderPanel view={now} />}
          {panel.value === 'orders' && <OrderList view={now} />}
        </aside>
        {asking && <DecisionSheet key={openDecision.value!.decision} open={openDecision.value!} />}
        {overlay.value === 'list' && <MapList view={now} />}
      </main>
      <ControlBar />
      {overlay.value === 'catch-up' && <CatchUpDialog view={now} />}
      {overlay.value === 'keys' && <KeysDialog />}
      {overlay.value === 'leader' && <LeaderDialog />}
      {overlay.value === 'stop' && <StopDialog />}
    </div>
  );
}
