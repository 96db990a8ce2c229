import { useSignal } from '@preact/signals';
import type { Chapter } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { chaptersAhead } from '../session/chapters.ts';
import { jumpTo, running, stepOnce, togglePlay } from '../session/clock.ts';
import { curtain, toggleCurtain } from '../session/curtain.ts';
import { storyText, words } from '../session/language.ts';
import { nextSpeed, speed } from '../session/plan.ts';
import { closeSession, course, session, undoLast } from '../session/session.ts';
import { saveSessionFile } from '../session/session-file.ts';
import { openQuestion } from './answer.ts';
import { goOn, nextThing } from './go-on.ts';
import { Key } from './key.tsx';

/** The clock of the exercise, what hangs before the board, and what was done taken back. */
export function ClockCard() {
  const waits = openQuestion.value !== null;
  const playing = course.value?.state.phase === 'play';
  const next = nextThing();
  return (
    <section class="control-card" aria-label={words('board.clock')}>
      <Button look="main" class="go-on" onPress={() => void goOn()} disabled={next === null}>
        {words(next === null ? (waits ? 'control.waits' : 'control.nothingNext') : `control.next.${next}`)}
        <Key name="N" />
      </Button>
      <div class="control-pair">
        <Button pictogram={running.value ? 'pause' : 'play'} onPress={togglePlay} disabled={waits || !playing}>
          {words(running.value ? 'board.pause.short' : 'board.play.short')} <Key name="␣" />
        </Button>
        <Button pictogram="step" onPress={() => void stepOnce()} disabled={!playing}>
          {words('control.step')} <Key name="→" />
        </Button>
      </div>
      <Button pictogram="speed" label={words('board.speed')} onPress={nextSpeed}>
        {words('board.speed')}: {words(`board.speed.${speed.value}`)}
      </Button>
      <Jump />
      <h2>{words('control.board')}</h2>
      <div class="control-pair">
        <Button pressed={curtain.value === 'blank'} onPress={() => toggleCurtain('blank')}>
          {words('control.blank')} <Key name="W" />
        </Button>
        <Button pressed={curtain.value === 'dark'} onPress={() => toggleCurtain('dark')}>
          {words('control.dark')} <Key name="Z" />
        </Button>
      </div>
      <Button pictogram="undo" onPress={() => void undoLast()}>
        {words('app.undo')} <Key name="U" />
      </Button>
      <div class="control-pair control-foot">
        <Button pictogram="save" onPress={saveSessionFile}>
          {words('control.save')}
        </Button>
        <Button pictogram="house" onPress={closeSession}>
          {words('board.leave')}
        </Button>
      </div>
    </section>
  );
}

/** A jump to the beginning of a later chapter, asked twice: what lies between happens without the table. */
function Jump() {
  const wanted = useSignal<Chapter | null>(null);
  const ahead = chaptersAhead();
  const texts = session.value!.exercise.texts;
  if (ahead.length === 0) return null;
  if (wanted.value !== null && ahead.includes(wanted.value)) {
    const chapter = wanted.value;
    return (
      <div class="control-sure" role="alert">
        <p>{words('control.jump.sure', { chapter: storyText(texts, chapter.title) })}</p>
        <div class="control-pair">
          <Button
            look="main"
            onPress={() => {
              wanted.value = null;
              void jumpTo(chapter);
            }}
          >
            {words('control.jump.yes')}
          </Button>
          <Button
            focusOnShow
            onPress={() => {
              wanted.value = null;
            }}
          >
            {words('app.cancel')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <label class="field">
      <span>{words('control.jump')}</span>
      <select
        class="utrecht-select utrecht-select--html-select"
        value=""
        onChange={(event) => {
          wanted.value = ahead.find(({ id }) => id === event.currentTarget.value) ?? null;
          event.currentTarget.value = '';
        }}
      >
        <option value="">{words('control.jump.choose')}</option>
        {ahead.map(({ id, title }) => (
          <option key={id} value={id}>
            {storyText(texts, title)}
          </option>
        ))}
      </select>
    </label>
  );
}
