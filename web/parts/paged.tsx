import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../session/language.ts';
import { Button } from './button.tsx';

interface PagedProps<T> {
  items: readonly T[];
  /** Items on one page: the board never scrolls. */
  size: number;
  render: (item: T, index: number) => ComponentChildren;
  class?: string;
  label: string;
}

/** A list in pages, with large buttons to turn them. */
export function Paged<T>({ items, size, render, class: extra = '', label }: PagedProps<T>) {
  const [wanted, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(wanted, pages - 1);
  const shown = items.slice(page * size, page * size + size);
  return (
    <div class="paged">
      <ul class={`plain-list ${extra}`} aria-label={label}>
        {shown.map((item, index) => (
          <li key={page * size + index}>{render(item, page * size + index)}</li>
        ))}
      </ul>
      <PageTurn page={page} pages={pages} onTurn={setPage} />
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
