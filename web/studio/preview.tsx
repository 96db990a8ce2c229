import { effect, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CUTS, type Cut } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { language } from '../session/language.ts';
import { playInject } from './play-inject.ts';
import type { FromPreview, ToPreview } from './preview-words.ts';
import { goToPart, outline, playable } from './studio-state.ts';
import { words } from './words.ts';
import './preview.css';

const MINUTES_AN_HOUR = 60;

/** The board is laid out for a screen of at least this wide, and shown as small as there is room for. */
const BOARD_PX = 1280;

/** @returns how to stop */
function fitBoard(room: HTMLElement, frame: HTMLElement): () => void {
  const fit = () => {
    const scale = Math.min(1, room.clientWidth / BOARD_PX);
    frame.style.width = `${room.clientWidth / scale}px`;
    frame.style.height = `${room.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  };
  const watch = new ResizeObserver(fit);
  watch.observe(room);
  fit();
  return () => watch.disconnect();
}

/** The board beside the text. It goes on from the same hour whenever the text changes and is without errors. */
export function Preview() {
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => (room.current && frame.current ? fitBoard(room.current, frame.current) : undefined), []);
  const cut = useSignal<Cut>('lang');
  const shown = useSignal({ minute: 0, skipped: 0 });
  const ready = useSignal(false);
  const tell = (word: ToPreview) => frame.current?.contentWindow?.postMessage(word, '*');
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<FromPreview>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === 'preview:ready') ready.value = true;
      else if (data.kind === 'preview:shown') shown.value = { minute: data.minute, skipped: data.skipped };
      else if (data.kind === 'preview:pointed') goToPart(data.part);
    };
    window.addEventListener('message', hear);
    const stops = [
      () => window.removeEventListener('message', hear),
      effect(() => {
        const files = playable.value;
        if (ready.value && files) tell({ kind: 'studio:files', files, cut: cut.value, language: language.value });
      }),
      playInject.listen((id) => tell({ kind: 'studio:inject', id })),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <div class="studio-preview">
      <div class="studio-frame-room" ref={room}>
        <iframe
          ref={frame}
          class="studio-frame"
          title={words('studio.preview')}
          src={`${location.href.split('#')[0]}#/preview`}
          data-preview-minute={shown.value.minute}
        />
      </div>
      <PreviewFoot cut={cut} skipped={shown.value.skipped} tell={tell} />
    </div>
  );
}

interface FootProps {
  cut: Signal<Cut>;
  /** How many of what was done at the table do not fit the text any more. */
  skipped: number;
  tell: (word: ToPreview) => void;
}

/** Which cut is played, and from which hour. */
function PreviewFoot({ cut, skipped, tell }: FootProps) {
  const from = useSignal(0);
  const end = Math.floor((outline.value?.scenario.endMinute ?? 0) / MINUTES_AN_HOUR);
  return (
    <div class="studio-preview-foot">
      <label>
        {words('studio.cut')}{' '}
        <select
          class="utrecht-select utrecht-select--html-select"
          value={cut.value}
          onChange={(event) => {
            cut.value = event.currentTarget.value as Cut;
          }}
        >
          {CUTS.map((each) => (
            <option key={each} value={each}>
              {words(`cut.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="studio-from">
        {words('studio.from', { hour: from.value })}
        <input
          type="range"
          min={0}
          max={end}
          value={from.value}
          onInput={(event) => {
            from.value = Number(event.currentTarget.value);
          }}
        />
      </label>
      <Button pictogram="play" onPress={() => tell({ kind: 'studio:from', minute: from.value * MINUTES_AN_HOUR })}>
        {words('studio.playFrom')}
      </Button>
      {skipped > 0 && <small>{words('studio.skipped', { count: skipped })}</small>}
    </div>
  );
}
