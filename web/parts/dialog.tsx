import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

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
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);
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
