import type { TieKind } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { words } from '../words.ts';
import { feedsOf } from './hood-numbers.ts';
import { built, first, parts, picked, useTool, writeTie } from './hood-state.ts';
import { homeName } from './names.ts';

/** Who lives in a home in numbers, what feeds it, and whom they know. */
export function HomePanel({ id }: { id: string }) {
  const hood = built.value?.hood;
  const row = hood?.households.findIndex((home) => home.id === id) ?? -1;
  if (!hood || row < 0) return null;
  const home = hood.households[row]!;
  const feeds = feedsOf(hood, row);
  const nameOf = (asset: number) => hood.assets[asset]!.name;
  return (
    <div class="hood-part" data-home={id}>
      <h2>{words('hood.home', { name: homeName(id) })}</h2>
      <p>
        {words('hood.home.people', { count: home.people.length })} · <code>{id}</code>
      </p>
      <h3>{words('hood.home.feeds')}</h3>
      {feeds.length === 0 && <p>{words('hood.home.noFeeds')}</p>}
      <ul class="hood-list" data-home-feeds>
        {feeds.map(({ asset, via }) => (
          <li key={asset}>
            <button
              type="button"
              class="hood-link"
              onClick={() => {
                picked.value = { section: 'assets', id: hood.assets[asset]!.id };
              }}
            >
              {nameOf(asset)}
            </button>
            {via.length > 0 && <small> {words('hood.home.via', { names: via.map(nameOf).join(', ') })}</small>}
          </li>
        ))}
      </ul>
      <Ties id={id} row={row} />
      <Button
        pictogram="plus"
        onPress={() => {
          useTool('tie');
          first.value = id;
        }}
      >
        {words('hood.tool.tie')}
      </Button>
    </div>
  );
}

function Ties({ id, row }: { id: string; row: number }) {
  const hood = built.value!.hood;
  const written = writtenTies();
  const own = hood.ties.filter(({ a, b }) => a === row || b === row);
  return (
    <>
      <h3>{words('hood.home.ties')}</h3>
      {own.length === 0 && <p>{words('hood.home.noTies')}</p>}
      <ul class="hood-list" data-home-ties={own.length}>
        {own.map(({ a, b, kind }) => {
          const other = hood.households[a === row ? b : a]!.id;
          const tie = written.find(
            (each) => each.kind === kind && [each.a, each.b].includes(id) && [each.a, each.b].includes(other),
          );
          return (
            <li key={`${other} ${kind}`}>
              <button type="button" class="hood-link" onClick={() => (picked.value = { home: other })}>
                {homeName(other)}
              </button>
              <small> {words(`tie.${kind}`)}</small>
              {tie && <RemoveTie tie={tie} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface Tie {
  a: string;
  b: string;
  kind: TieKind;
}

/** Ties that stand in the file, besides those that are drawn by lot. */
export function writtenTies(): Tie[] {
  const list = parts.value?.ties.written;
  return Array.isArray(list)
    ? list.filter((tie): tie is Tie => typeof tie?.a === 'string' && typeof tie?.b === 'string')
    : [];
}

export function RemoveTie({ tie }: { tie: Tie }) {
  const args = { a: homeName(tie.a), b: homeName(tie.b), kind: words(`tie.${tie.kind}`) };
  return (
    <Button
      look="quiet-paper"
      pictogram="close"
      label={words('hood.remove', { name: words('hood.tie', args) })}
      onPress={() => writeTie(tie, false)}
    />
  );
}
