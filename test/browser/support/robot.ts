import type { ElementHandle, Page } from '@playwright/test';
import { say, type UiKey } from '../../../engine/index.ts';

/** A control as the robot sees it. */
interface Control {
  /** What kind it is: first a kind is drawn, then one of that kind, so that forty house numbers weigh as one. */
  kind: string;
  /** How it is named in the account of what was done. */
  name: string;
}

/** How often a kind is drawn beside another; 1 where it does not say. */
const WEIGHTS: Record<string, number> = {
  'next-moment': 10,
  'card-next': 3,
  'opening-begin': 3,
  'open-board': 3,
  'to-look-back': 2,
  option: 3,
  reason: 2,
  'own-idea-begin': 2,
  confirm: 12,
  'divide-more': 12,
  tile: 8,
  order: 6,
  'list-row': 4,
  'house-number': 3,
  speed: 0.3,
  'to-list': 0.5,
  stop: 0.2,
  leave: 0.2,
  'language-switch': 0.4,
};

/** What a table would not press in the middle of an evening, or what leaves the page of the test: by its words in both languages. */
const NEVER = (
  ['board.leave', 'file.save', 'control.open', 'lookBack.finish', 'roles.print'] satisfies UiKey[]
).flatMap((key) => [say('nl', key), say('en', key)]);
const ENDS = [say('nl', 'board.stop'), say('en', 'board.stop')];

const LAST_SHOWN = 14;

/** A table of one robot: presses at random what a hand could press, and remembers what it did. */
export class Robot {
  private readonly done: string[] = [];

  readonly page: Page;
  private readonly random: () => number;

  constructor(page: Page, random: () => number) {
    this.page = page;
    this.random = random;
  }

  /** One of these at random. */
  oneOf<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  /** A whole number from 0, below this. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  note(what: string): void {
    this.done.push(what);
  }

  /** The last things it did, to find out what went wrong. */
  lastDone(): string {
    return this.done.slice(-LAST_SHOWN).join('\n  ');
  }

  /** Presses one control that is visible and enabled. @throws when there is none, for then nobody could go on. */
  async pressSomething(): Promise<void> {
    const found = await this.page.evaluateHandle(pressable, NEVER);
    const controls: Control[] = await found.evaluate(
      (all, ends) => all.map(({ kind, name }) => ({ kind: ends.includes(name) ? 'leave' : kind, name })),
      ENDS,
    );
    if (controls.length === 0) throw new Error('there is nothing to press on this screen');
    const at = this.draw(controls);
    const { kind, name } = controls[at]!;
    this.note(`presses ${kind}: ${name}`);
    const element = (await found.evaluateHandle((all, place) => all[place]!.element, at)).asElement()!;
    await this.press(element, kind === 'map');
    await found.dispose();
  }

  /** Presses a key. */
  async pressKey(key: string): Promise<void> {
    this.note(`key "${key}"`);
    await this.page.keyboard.press(key);
  }

  private draw(controls: readonly Control[]): number {
    const kinds = [...new Set(controls.map(({ kind }) => kind))];
    const all = kinds.flatMap((kind) => Array<string>(Math.round((WEIGHTS[kind] ?? 1) * 10)).fill(kind));
    const kind = this.oneOf(all);
    return this.oneOf(controls.flatMap((control, place) => (control.kind === kind ? [place] : [])));
  }

  /** What went away between looking and pressing is missed, as a hand would miss it. */
  private async press(element: ElementHandle, anywhere: boolean): Promise<void> {
    const box = anywhere ? await element.boundingBox() : null;
    if (box) return this.page.mouse.click(box.x + box.width * this.random(), box.y + box.height * this.random());
    await element.click({ timeout: 4000 }).catch((error: Error) => {
      if (!/not attached|Timeout/.test(error.message)) throw error;
      this.note('  (which was gone)');
    });
  }
}

/** Runs in the page: all that is visible, enabled and not covered by something else. */
function pressable(never: string[]): { element: HTMLElement; kind: string; name: string }[] {
  const KINDS: [selector: string, kind: string][] = [
    ['.map-canvas', 'map'],
    ['.option-divide .stepper button:last-child', 'divide-more'],
    ['.option-divide button', 'divide-less'],
    ['.house-number', 'house-number'],
    ['.choice-line', 'order'],
    ['.list-row', 'list-row'],
    ['.controls .button:nth-child(3)', 'next-moment'],
    ['.stop-button', 'stop'],
    ['.paged-turn button', 'page-turn'],
    ['.map-buttons button', 'map-button'],
    ['.dot', 'dot'],
  ];
  const nameOf = (element: HTMLElement) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).trim().slice(0, 60);
  const kindOf = (element: HTMLElement) => {
    const known = KINDS.find(([selector]) => element.matches(selector));
    if (known) return known[1];
    const own = [...element.classList].filter((name) => !/^button|-on$/.test(name));
    return own.at(-1) ?? nameOf(element);
  };
  const leaves = (element: HTMLElement, name: string) =>
    never.includes(name) ||
    element.matches('[data-screen="briefing"] .bar .button:not(.language-switch, .stop-button)');
  const isFree = (element: HTMLElement) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && element.contains(top);
  };
  return [...document.querySelectorAll<HTMLElement>('button:enabled, summary, input[type="range"], .map-canvas')]
    .map((element) => ({ element, kind: kindOf(element), name: nameOf(element) }))
    .filter(({ element, name }) => element.checkVisibility() && !leaves(element, name) && isFree(element));
}
