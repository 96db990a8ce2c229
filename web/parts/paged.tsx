import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { textFactor } from '../session/display.ts';
import { words } from '../session/language.ts';
import { Button } from './button.tsx';

interface PagedProps<T> {
  items: readonly T[];
  /** Items on one page with the usual letters, fewer with larger ones: the board never scrolls. */
  size: number;
  render: (item: T, index: number) => ComponentChildren;
  class?: string;
  label: string;
}

/** A list in pages, with large buttons to turn them. */
export function Paged<T>({ items, size, render, class: extra = '', label }: PagedProps<T>) {
  // The item that is looked at, not the page: larger letters make other pages.
  const [first, setFirst] = useState(0);
  const fit = Math.max(1, Math.floor(size / textFactor.value ** 2));
  const pages = Math.max(1, Math.ceil(items.length / fit));
  const page = Math.min(Math.floor(first / fit), pages - 1);
  const shown = items.slice(page * fit, page * fit + fit);
  return (
    <div class="paged">
      <ul class={`plain-list ${extra}`} aria-label={label}>
        {shown.map((item, index) => (
          <li key={page * fit + index}>{render(item, page * fit + index)}</li>
        ))}
      </ul>
      <PageTurn page={page} pages={pages} onTurn={(to) => setFirst(to * fit)} />
    </div>
  );
}

interface PageTurnProps {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

/** The buttons that turn a page, with where one is; nothing when there is one page. */
export function PageTurn({ page, pages, onTurn }: PageTurnProps) {
  if (pages <= 1) return null;
  return (
    <div class="paged-turn">
      <Button pictogram="back" label={words('page.previous')} disabled={page === 0} onPress={() => onTurn(page - 1)} />
      <span>{words('page.of', { page: page + 1, pages })}</span>
      <Button
        pictogram="forward"
        label={words('page.next')}
        disabled={page === pages - 1}
        onPress={() => onTurn(page + 1)}
      />
    </div>
  );
}
