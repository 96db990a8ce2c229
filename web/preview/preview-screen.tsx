import { useEffect } from 'preact/hooks';
import { BoardScreen } from '../board/board-screen.tsx';
import { LookBackScreen } from '../look-back/look-back-screen.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { setLanguage, words } from '../session/language.ts';
import { course, perform } from '../session/session.ts';
import type { FromPreview, ToPreview } from '../studio/preview-words.ts';
import { playFrom, showFiles } from './preview-course.ts';

/** The board inside the studio: it plays the files it is handed, and tells on what one pressed. */
export function PreviewScreen() {
  useEffect(listenToStudio, []);
  useEffect(listenToPresses, []);
  const at = course.value;
  const minute = at?.state.minute;
  useEffect(() => {
    if (minute !== undefined) tellStudio({ kind: 'preview:shown', minute, skipped: 0 });
  }, [minute]);
  if (!at) return <p class="loading">{words('studio.preview.waits')}</p>;
  return (
    <>
      {at.state.phase === 'look-back' ? <LookBackScreen /> : <BoardScreen />}
      <FaultNotice />
    </>
  );
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
      const skipped = showFiles(data.files, data.cut);
      tellStudio({ kind: 'preview:shown', minute: course.peek()?.state.minute ?? 0, skipped });
    } else if (data?.kind === 'studio:from') playFrom(data.minute);
    else if (data?.kind === 'studio:inject') void perform({ type: 'inject.play', by: 'facilitator', inject: data.id });
  };
  window.addEventListener('message', hear);
  tellStudio({ kind: 'preview:ready' });
  return () => window.removeEventListener('message', hear);
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
