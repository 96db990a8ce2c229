import type { ComponentChildren } from 'preact';
import { words } from '../session/language.ts';
import { Button } from './button.tsx';
import { useModal } from './dialog.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from './exercise-sign.tsx';

interface WholeScreenProps {
  /** Names the screen; its title has the id `<name>-title`. */
  name: string;
  class: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A sheet that covers the screen it lies over, with the way back at its top. Escape closes it too. */
export function WholeScreen({ name, class: extra, onClose, children }: WholeScreenProps) {
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      class={`whole-screen ${extra}`}
      data-screen={name}
      aria-labelledby={`${name}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="bar">
        <Button look="quiet" pictogram="back" onPress={onClose} class={`${name}-back`}>
          {words('app.back')}
        </Button>
        <span class="bar-space" />
        <ExerciseSign />
        <LanguageSwitch />
        <StopButton />
      </header>
      {children}
    </dialog>
  );
}
