import type { ComponentChildren } from 'preact';
import { Pictogram } from '../../parts/pictogram.tsx';
import { words } from '../../session/language.ts';
import './not-known.css';

/** "We do not know", in large; under it what there is to say about that. */
export function NotKnown({ children }: { children?: ComponentChildren }) {
  return (
    <p class="not-known">
      <Pictogram name="mist" />
      <strong>{words('app.unknown')}</strong>
      {children}
    </p>
  );
}
