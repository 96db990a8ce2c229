/** How far a pointer goes before a press on a helper is a drag, pixels. */
const DRAG_PX = 8;

interface HelperMoves {
  /** A helper was dragged from one place to another. */
  onMove: (from: string, to: string) => void;
  /** A helper, or a place, was touched without being dragged; `helper` tells which. */
  onTouch: (place: string, helper: boolean) => void;
}

/**
 * Lets helpers (`[data-helper]`) be dragged with mouse or finger between places (`[data-place]`), or touched one after the other.
 * The steppers beside them do the same for the keyboard. @returns how to stop.
 */
export function listenToHelpers(root: HTMLElement, { onMove, onTouch }: HelperMoves): () => void {
  let held: { helper: HTMLElement; from: string; x: number; y: number; dragged: boolean } | null = null;
  // A browser may send a click after a drag; what was dragged was not touched.
  let wasDrag = false;
  const letGo = () => {
    held?.helper.removeAttribute('data-dragged');
    held?.helper.style.removeProperty('translate');
    held = null;
  };
  const down = (event: PointerEvent) => {
    wasDrag = false;
    const helper = (event.target as Element).closest<HTMLElement>('[data-helper]');
    if (!helper || held || event.button !== 0) return;
    held = { helper, from: placeOf(helper) ?? '', x: event.clientX, y: event.clientY, dragged: false };
    helper.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!held) return;
    const [x, y] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.dragged && Math.abs(x) + Math.abs(y) < DRAG_PX) return;
    held.dragged = true;
    held.helper.dataset.dragged = '';
    held.helper.style.translate = `${x}px ${y}px`;
  };
  const up = (event: PointerEvent) => {
    if (!held) return;
    const { helper, from, dragged } = held;
    letGo();
    wasDrag = dragged;
    if (!dragged) return;
    const under = document.elementsFromPoint(event.clientX, event.clientY).find((each) => !helper.contains(each));
    const to = under && placeOf(under);
    if (to !== null && to !== undefined) onMove(from, to);
  };
  const touch = (event: MouseEvent) => {
    const target = event.target as Element;
    const place = placeOf(target);
    if (wasDrag) return;
    if (place !== null && !target.closest('.stepper')) onTouch(place, target.closest('[data-helper]') !== null);
  };
  root.addEventListener('pointerdown', down);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', letGo);
  root.addEventListener('click', touch);
  return () => {
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', up);
    root.removeEventListener('pointercancel', letGo);
    root.removeEventListener('click', touch);
  };
}

function placeOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-place]')?.dataset.place ?? null;
}
