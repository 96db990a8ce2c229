import type { ComponentChildren } from 'preact';
import './pick.css';

interface ChoiceProps {
  legend: string;
  class: string;
  children: ComponentChildren;
}

/** Some picks under one heading. */
export function Choice({ legend, class: extra, children }: ChoiceProps) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class={extra}>{children}</div>
    </fieldset>
  );
}

interface PickProps {
  name: string;
  checked: boolean;
  onPick: () => void;
  kind?: 'radio' | 'checkbox';
  children: ComponentChildren;
}

/** A large card that is a radio button or checkbox, so that keyboard and screen reader know what it is. */
export function Pick({ name, checked, onPick, kind = 'radio', children }: PickProps) {
  return (
    <label class={`pick ${checked ? 'pick-on' : ''}`}>
      <input type={kind} name={name} checked={checked} onChange={onPick} />
      <span class="pick-text">{children}</span>
    </label>
  );
}
