import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { fault, stopFor } from '../session/fault/traces.ts';

/** What cannot be drawn is told of instead of leaving an empty page, and is tried again once the notice is put away. */
export function Guarded({ children }: { children: ComponentChildren }) {
  const [failed, tryAgain] = useErrorBoundary((error) => stopFor('screen', error));
  const told = fault.value !== null;
  useEffect(() => {
    if (failed !== undefined && !told) tryAgain();
  }, [failed, told]);
  return failed === undefined ? children : null;
}
