import { useEffect } from 'preact/hooks';
import { language, words } from '../session/language.ts';
import { canRead, readAloud, reading, stopReading } from '../session/read-aloud.ts';
import { Button } from './button.tsx';

interface ReadAloudProps {
  /** What is read: something else, or the same in another language, ends the reading. */
  name: string;
  sentences: () => string[];
  /** Only the pictogram, where there is little room. */
  short?: boolean;
}

/** Reads the card it stands on, or stops reading; not there on a device without a voice. The key V presses it. */
export function ReadAloudButton({ name, sentences, short }: ReadAloudProps) {
  useEffect(() => stopReading, [name, language.value]);
  if (!canRead.value) return null;
  const now = reading.value === name;
  const text = words(now ? 'aloud.stop' : 'aloud.read');
  return (
    <Button
      pictogram={now ? 'pause' : 'aloud'}
      class="read-aloud"
      label={text}
      pressed={now}
      onPress={() => readAloud(name, sentences())}
    >
      {short ? undefined : text}
    </Button>
  );
}

/** Presses the button of what lies on top: a dialog, the question, else the message. */
export function pressReadAloud(): void {
  const button =
    document.querySelector<HTMLButtonElement>('dialog[open] .read-aloud') ??
    document.querySelector<HTMLButtonElement>('[data-decision] .read-aloud') ??
    document.querySelector<HTMLButtonElement>('.read-aloud');
  button?.click();
}
