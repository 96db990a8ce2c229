import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { stoppedForReal } from '../session/clock.ts';

/** Makes a dialog element modal while it is shown; it gives way while the exercise is stopped for a real emergency. */
export function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  // Asked while it is first drawn: what stands in it may take the focus before it is shown.
  const before = useRef(document.activeElement);
  // A layout effect ends while the dialog is still in the page: one that ends later could be asked to show a dialog that is gone.
  useLayoutEffect(() => {
    const dialog = element.current;
    const stop = effect(() => {
      if (stoppedForReal.value) {
        dialog?.close();
      } else if (dialog && !dialog.open) {
        dialog.showModal();
        dialog.querySelector<HTMLElement>('[data-first]')?.focus();
      }
    });
    return () => {
      stop();
      dialog?.close();
      // Closing does not give the focus back where something in the dialog took it before it was shown.
      const last = before.current;
      if (last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true });
    };
  }, []);
  return element;
}

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
  /** `alert` for what cannot wait. */
  kind?: 'plain' | 'alert';
  class?: string;
}

/** A modal window on the native dialog element: focus stays inside, Escape closes it, focus returns where it was. */
export function Dialog({ title, children, onClose, kind = 'plain', class: extra = '' }: DialogProps) {
  const element = useModal();
  return (
    <dialog
      ref={element}
      class={`dialog dialog-${kind} ${extra}`}
      role={kind === 'alert' ? 'alertdialog' : undefined}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
