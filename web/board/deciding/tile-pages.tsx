import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { isForScreen } from '../../parts/for-screen.ts';
import { PageTurn } from '../../parts/paged.tsx';
import './tile.css';
import './tile-pages.css';

/** Three by three, or four rows of two where names are long: each tile can be read and touched from where one stands. */
const ON_A_PAGE = { square: 9, wide: 8 };
/** So few are shown larger, two by two. */
const FEW = 4;

interface TilePagesProps<T> {
  items: readonly T[];
  label: string;
  shape: keyof typeof ON_A_PAGE;
  onPick: (item: T) => void;
  render: (item: T) => ComponentChildren;
}

/** Big tiles, a page at a time; the keys 1 to 9 pick one of the page. */
export function TilePages<T extends { id: string }>({ items, label, shape, onPick, render }: TilePagesProps<T>) {
  const [page, turn] = useState(0);
  const size = ON_A_PAGE[shape];
  const shown = items.slice(page * size, (page + 1) * size);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const item = shown[Number(event.key) - 1];
      if (item && isForScreen(event)) onPick(item);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <>
      <ul class={`plain-list tiles ${items.length <= FEW ? 'tiles-few' : `tiles-${shape}`}`} aria-label={label}>
        {shown.map((item) => (
          <li key={item.id}>
            <button type="button" class="tile" data-tile={item.id} onClick={() => onPick(item)}>
              {render(item)}
            </button>
          </li>
        ))}
      </ul>
      <PageTurn page={page} pages={Math.ceil(items.length / size)} onTurn={turn} />
    </>
  );
}
