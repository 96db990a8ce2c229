import type { ComponentChildren } from 'preact';
import { Pictogram } from './pictogram.tsx';
import type { PictogramName } from './pictogram-paths.ts';

interface ButtonProps {
  children?: ComponentChildren;
  onPress: () => void;
  pictogram?: PictogramName;
  /** `main`: the one thing to do next; `quiet`: on dark or beside others; `stop`: only for the real emergency. */
  look?: 'main' | 'plain' | 'quiet' | 'quiet-paper' | 'stop';
  /** Name for screen readers when the button shows only a pictogram. */
  label?: string;
  pressed?: boolean;
  disabled?: boolean;
  class?: string;
  focusOnShow?: boolean;
}

const LOOKS = {
  main: 'primary-action',
  plain: 'secondary-action',
  quiet: 'subtle',
  'quiet-paper': 'subtle',
  stop: 'primary-action utrecht-button--danger',
} satisfies Record<NonNullable<ButtonProps['look']>, string>;

/** The classes of NL Design System for a look, and our own beside them. */
export function buttonClass(look: keyof typeof LOOKS): string {
  return `utrecht-button utrecht-button--${LOOKS[look]} button button-${look}`;
}

/** A button of at least 48 px, with visible focus. */
export function Button(props: ButtonProps) {
  const { children, onPress, pictogram, look = 'plain', label, pressed, disabled, focusOnShow } = props;
  return (
    <button
      type="button"
      class={`${buttonClass(look)} ${children === undefined ? 'button-round' : ''} ${props.class ?? ''}`}
      onClick={(event) => {
        // A press by hand gives the keys back to the board; who came by keyboard keeps the focus.
        if (event.detail > 0) event.currentTarget.blur();
        onPress();
      }}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      data-first={focusOnShow ? '' : undefined}
      ref={focusOnShow ? (element) => focusOnce(element) : undefined}
    >
      {pictogram && <Pictogram name={pictogram} />}
      {children !== undefined && <span class="button-text">{children}</span>}
    </button>
  );
}

const focused = new WeakSet<HTMLElement>();

/** Moves focus to an element the first time it is shown, never again on a later render. */
export function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus({ preventScroll: true });
}
