import { signal } from '@preact/signals';

/**
 * What this window is for: a table's own window, the board on the large screen, the facilitator's control beside it, or one role
 * card on somebody's telephone.
 */
export type Route = 'table' | 'board' | 'control' | 'card';

const read = (): Route => {
  const name = location.hash.replace(/^#\/?/, '');
  if (name.startsWith('card/')) return 'card';
  return name === 'board' || name === 'control' ? name : 'table';
};

export const route = signal<Route>(read());

window.addEventListener('hashchange', () => {
  route.value = read();
});

/** Opens another window of this exercise beside this one; the browser may ask first, or put it in a tab. */
export function openWindow(name: 'board' | 'control'): void {
  window.open(`${location.href.split('#')[0]}#/${name}`, `samenspel-${name}`, 'popup,width=1280,height=800');
}
