import { signal } from '@preact/signals';

/**
 * What this window is for: a table's own window, the board on the large screen, the facilitator's control beside it, one role card on
 * somebody's telephone, the studio in which a scenario is written, its map on which the neighbourhood is
 * drawn, the board inside the studio, or the inside of an exercise for who mends the program.
 */
export type Route = 'table' | 'board' | 'control' | 'card' | 'studio' | 'neighbourhood' | 'preview' | 'debug';

const NAMES = ['board', 'control', 'studio', 'preview', 'debug'] as const;

const read = (): Route => {
  const name = location.hash.replace(/^#\/?/, '');
  if (name.startsWith('card/')) return 'card';
  if (name === 'studio/neighbourhood') return 'neighbourhood';
  return NAMES.find((each) => each === name) ?? 'table';
};

export const route = signal<Route>(read());

window.addEventListener('hashchange', () => {
  route.value = read();
});

/** Opens another window of this exercise beside this one; the browser may ask first, or put it in a tab. */
export function openWindow(name: 'board' | 'control'): void {
  window.open(`${location.href.split('#')[0]}#/${name}`, `samenspel-${name}`, 'popup,width=1280,height=800');
}
