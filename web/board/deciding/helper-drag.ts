/** How far a pointer goes before a press on a helper is a drag, pixels. */
const DRAG_PX = 8;

interface HelperMoves {
  /** A helper was dragged from one place to another. */
  onMove: (from: string, to: string) => void;
  /** A helper, or a place, was touched without being dragged; `helper` tells which. */
  onTouch: (place: string, helper: boolean) => void;
}

/** A finger or mouse that is down. */
interface Press {
  pointer: number;
  target: Element;
  /** What it lies on; null: no helper. */
  helper: HTMLElement | null;
  x: number;
  y: number;
  dragged: boolean;
}

/**
 * Lets helpers (`[data-helper]`) be dragged with mouse or finger between places (`[data-place]`), or touched one after the other.
 * The steppers beside them do the same for the keyboard.
 *
 * A touch counts when the finger goes up. Its click comes later or not at all: Chromium sends none for a tap that follows within a
 * quarter of a second on a drag. What clicks without a pointer, such as a screen reader, is heard too.
 * @returns how to stop.
 */
export function listenToHelpers(root: HTMLElement, { onMove, onTouch }: HelperMoves): () => void {
  let press: Press | null = null;
  // The click that comes after a pointer went up says nothing new.
  let heard = false;
  const letGo = () => {
    press?.helper?.removeAttribute('data-dragged');
    press?.helper?.style.removeProperty('translate');
    press = null;
  };
  // One hand at a time. A mouse that was let go outside, or under which the page was drawn anew, left its press behind.
  const isOthers = (pointer: number) => press !== null && press.pointer !== pointer && press.target.isConnected;
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || isOthers(event.pointerId)) return;
    letGo();
    heard = false;
    const target = event.target as Element;
    const helper = target.closest<HTMLElement>('[data-helper]');
    press = { pointer: event.pointerId, target, helper, x: event.clientX, y: event.clientY, dragged: false };
    helper?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const [x, y] = [event.clientX - press.x, event.clientY - press.y];
    if (!press.dragged && Math.abs(x) + Math.abs(y) < DRAG_PX) return;
    press.dragged = true;
    if (!press.helper) return;
    press.helper.dataset.dragged = '';
    press.helper.style.translate = `${x}px ${y}px`;
  };
  const up = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const { target, helper, dragged } = press;
    letGo();
    heard = true;
    if (!dragged) touch(target);
    else if (helper) {
      const [from, to] = [placeOf(helper), placeUnder(helper, event)];
      if (from !== null && to !== null) onMove(from, to);
    }
  };
  const touch = (target: Element) => {
    const place = placeOf(target);
    if (place !== null && !target.closest('.stepper')) onTouch(place, target.closest('[data-helper]') !== null);
  };
  const click = (event: MouseEvent) => {
    if (!heard) touch(event.target as Element);
    heard = false;
  };
  const cancel = (event: PointerEvent) => {
    if (press?.pointer === event.pointerId) letGo();
  };
  return listenAll(root, { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel, click });
}

type Heard = Partial<{ [Name in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[Name]) => void }>;

function listenAll(root: HTMLElement, heard: Heard): () => void {
  const listeners = Object.entries(heard) as [string, (event: Event) => void][];
  for (const [name, listener] of listeners) root.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) root.removeEventListener(name, listener);
  };
}

function placeOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-place]')?.dataset.place ?? null;
}

/** Where a helper is let go. */
function placeUnder(helper: HTMLElement, { clientX, clientY }: PointerEvent): string | null {
  const under = document.elementsFromPoint(clientX, clientY).find((each) => !helper.contains(each));
  return under ? placeOf(under) : null;
}
