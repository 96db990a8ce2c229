import { effect } from '@preact/signals';
import { textFactor } from '../session/display.ts';

/** The parts of a screen that have a size of their own and never scroll: each fits by itself. */
const PARTS = [
  '.bar',
  '.controls',
  '.panel',
  '.decision-talk',
  '.decision-options',
  '.map-list',
  '.map-card',
  '.map-foot',
  '.catch-up',
  '.dialog',
  '.briefing-main > .card',
  '.briefing-foot',
  '.look-back-nav',
  '.look-back-main',
  '.control-card',
].join(', ');
/** What in them may run over without the part itself growing. */
const INSIDE = '.panel-body, .options, .option, .tile, .divide, .tiles, .plain-list, .button, .truth-side';
/** What may take this many lines: more of them would take the room of the map. */
const LINES = { '.bar-about': 2, '.map-legend': 2 };
/** How far letters step down on the way from what was asked to the usual size. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];
/** Changes in the page that may make a text longer or shorter. */
const CHANGES = { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'open', 'data-fit'] };

/**
 * Larger letters where they fit: a part whose words would be cut off steps down until they are all there, never under the usual
 * size, at which every part fits. Watches the page for as long as it is open.
 */
export function fitLargeText(): void {
  const watch = new MutationObserver(fitAll);
  const begin = () => {
    fitAll();
    watch.observe(document.body, CHANGES);
  };
  window.addEventListener('resize', fitAll);
  effect(() => {
    watch.disconnect();
    if (textFactor.value > 1) begin();
    else for (const part of document.querySelectorAll<HTMLElement>('[data-fitted]')) unfit(part);
  });
}

/** Lets a part, and what is in it, be as large as was asked again, before it is measured anew. */
export function undoFit(part: HTMLElement): void {
  for (const each of part.querySelectorAll<HTMLElement>('[data-fitted]')) unfit(each);
}

function fitAll(): void {
  if (textFactor.peek() === 1) return;
  for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
    unfit(part);
    if (part.parentElement?.closest('[data-fitted]')) continue;
    fit(part);
  }
}

function fit(part: HTMLElement): void {
  const usual = 1 / textFactor.peek();
  for (const step of STEPS) {
    if (step > 0) {
      part.dataset.fitted = '';
      part.style.setProperty('--fit', String(1 - step * (1 - usual)));
    }
    if (!runsOver(part)) return;
  }
}

function unfit(part: HTMLElement): void {
  delete part.dataset.fitted;
  part.style.removeProperty('--fit');
}

function runsOver(part: HTMLElement): boolean {
  const boxes = [part, ...part.querySelectorAll<HTMLElement>(INSIDE)];
  return boxes.some(isTooSmall) || takesTooManyLines(part) || endsInMargin(part);
}

function isTooSmall(box: HTMLElement): boolean {
  // The head of an alert reaches over the sides of the body, to the edges of its card.
  const tooNarrow = box.scrollWidth > box.clientWidth + 2 && !box.matches('.panel-body');
  return tooNarrow || box.scrollHeight > box.clientHeight + 2;
}

function takesTooManyLines(part: HTMLElement): boolean {
  return Object.entries(LINES).some(([selector, lines]) => {
    const box = part.querySelector<HTMLElement>(selector);
    if (!box) return false;
    const { lineHeight, fontSize, rowGap } = getComputedStyle(box);
    const line = (Number.parseFloat(lineHeight) || Number.parseFloat(fontSize)) + (Number.parseFloat(rowGap) || 0);
    return box.clientHeight > (lines + 0.5) * line;
  });
}

/** A bar that is too short runs into its own margin first, which no size of a box tells. */
function endsInMargin(part: HTMLElement): boolean {
  const last = part.lastElementChild;
  if (!last || !part.matches('.bar, .controls')) return false;
  const margin = Number.parseFloat(getComputedStyle(part).paddingRight) * 0.5;
  return last.getBoundingClientRect().right > part.getBoundingClientRect().right - margin;
}
