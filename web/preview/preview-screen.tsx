import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BoardScreen } from '../board/board-screen.tsx';
import { chosen } from '../board/shown/board-state.ts';
import { storyTold } from '../board/shown/story-told.ts';
import { LookBackScreen } from '../look-back/look-back-screen.tsx';
import { orStop } from '../session/fault/traces.ts';
import { setLanguage, words } from '../session/language.ts';
import { course, perform, session, view } from '../session/session.ts';
import type { FromPreview, ToPreview } from '../studio/preview-words.ts';
import { playFrom, showFiles } from './preview-course.ts';

/** The board inside the studio: it plays the files it is handed, and tells on what one pressed. */
export function PreviewScreen() {
  useEffect(listenToStudio, []);
  useEffect(listenToPresses, []);
  useSignalEffect(tellWhatIsChosen);
  const at = course.value;
  const minute = at?.state.minute;
  useEffect(() => {
    if (minute !== undefined) tellStudio({ kind: 'preview:shown', minute, skipped: 0 });
  }, [minute]);
  if (!at) return <p class="loading">{words('studio.preview.waits')}</p>;
  return at.state.phase === 'look-back' ? <LookBackScreen /> : <BoardScreen />;
}

function tellStudio(word: FromPreview): void {
  // The studio is the same page, but a page from a stick has no origin to name.
  window.parent.postMessage(word, '*');
}

function listenToStudio(): () => void {
  const hear = ({ data, source }: MessageEvent<ToPreview>) => {
    if (source !== window.parent || window.parent === window) return;
    if (data?.kind === 'studio:files') {
      setLanguage(data.language);
      const skipped = orStop('preview', {}, () => showFiles(data.files, data.cut)) ?? 0;
      tellStudio({ kind: 'preview:shown', minute: course.peek()?.state.minute ?? 0, skipped });
    } else if (data?.kind === 'studio:from') orStop('preview', {}, () => playFrom(data.minute));
    else if (data?.kind === 'studio:inject') void perform({ type: 'inject.play', by: 'facilitator', inject: data.id });
  };
  window.addEventListener('message', hear);
  tellStudio({ kind: 'preview:ready' });
  return () => window.removeEventListener('message', hear);
}

/** A place on the map is told as where it is written; a home, as the storyline that is about it. */
function tellWhatIsChosen(): void {
  const at = chosen.value;
  const open = session.peek();
  if (!at || !open) return;
  const { neighbourhood, scenario } = open.exercise;
  if ('venue' in at) tellStudio({ kind: 'preview:pointed', part: `venue/${neighbourhood.venues[at.venue]?.id}` });
  if ('asset' in at) tellStudio({ kind: 'preview:pointed', part: `asset/${neighbourhood.assets[at.asset]?.id}` });
  if (!('household' in at)) return;
  const story = storyTold(scenario, view.peek()?.messages ?? [], at.household);
  if (story) tellStudio({ kind: 'preview:pointed', part: `storyline/${story.id}` });
}

/** A press on a message, a question or an option is told as the part of the scenario that it came from. */
function listenToPresses(): () => void {
  const press = ({ target }: MouseEvent) => {
    const part = target instanceof Element ? partOf(target) : null;
    if (part !== null) tellStudio({ kind: 'preview:pointed', part });
  };
  document.addEventListener('click', press, { capture: true });
  return () => document.removeEventListener('click', press, { capture: true });
}

function partOf(target: Element): string | null {
  const message = target.closest('.message')?.querySelector<HTMLElement>('[data-message]')?.dataset.message;
  if (message !== undefined) return message.includes('#') ? `storyline/${message.split('#')[0]}` : `inject/${message}`;
  const decision = target.closest<HTMLElement>('[data-decision]')?.dataset.decision;
  if (decision === undefined) return null;
  const option = target.closest<HTMLElement>('[data-option]')?.dataset.option;
  return option === undefined ? `decision/${decision}` : `option/${decision}/${option}`;
}
