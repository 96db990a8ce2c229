import { Button } from '../parts/button.tsx';
import { atEnd, running, stepOnce, togglePlay, toNextMoment } from '../session/clock.ts';
import { words } from '../session/language.ts';
import { nextSpeed, speed } from '../session/plan.ts';
import { view } from '../session/session.ts';
import { chosen, openDecision, overlay, panel } from './shown/board-state.ts';
import { shownMessages } from './telling/message-panel.tsx';
import './control-bar.css';

/** Play, step, speed and next moment; and what else the table can open. */
export function ControlBar() {
  return (
    <nav class="controls" aria-label={words('board.clock')}>
      <ClockButtons />
      <span class="bar-space" />
      <OpenButtons />
    </nav>
  );
}

function ClockButtons() {
  const waits = openDecision.value !== null || atEnd();
  return (
    <>
      <Button
        look="main"
        class="play"
        pictogram={running.value ? 'pause' : 'play'}
        onPress={togglePlay}
        disabled={waits}
        pressed={running.value}
      >
        {words(running.value ? 'board.pause.short' : 'board.play.short')}
      </Button>
      <Button
        look="quiet"
        pictogram="step"
        label={words('board.step')}
        onPress={() => void stepOnce()}
        disabled={waits}
      />
      <Button look="quiet" pictogram="next" onPress={() => void toNextMoment()} disabled={waits}>
        {words('board.nextMoment.short')}
      </Button>
      <Button look="quiet" pictogram="speed" label={words('board.speed')} onPress={nextSpeed} class="speed">
        {words(`board.speed.${speed.value}`)}
      </Button>
    </>
  );
}

function OpenButtons() {
  const open = (name: typeof panel.value) => () => {
    panel.value = name;
    overlay.value = null;
  };
  return (
    <>
      <Button
        look="quiet"
        pictogram="list"
        class="to-list"
        label={words('board.list')}
        pressed={overlay.value === 'list'}
        onPress={() => {
          overlay.value = overlay.value === 'list' ? null : 'list';
        }}
      >
        {words('board.list')}
      </Button>
      <Button look="quiet" pictogram="social" pressed={panel.value === 'messages'} onPress={open('messages')}>
        {words('messages.title')} {view.value ? shownMessages(view.value).length : 0}
      </Button>
      <Button
        look="quiet"
        class="ask-help"
        pictogram="neighbour"
        pressed={panel.value === 'order' || panel.value === 'orders'}
        onPress={() => {
          if (chosen.value && 'asset' in chosen.value) chosen.value = null;
          open('order')();
        }}
      >
        {words('board.act')}
      </Button>
    </>
  );
}
