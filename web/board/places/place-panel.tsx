import {
  assetKindName,
  assetStateName,
  clockText,
  GOOD_NAMES,
  say,
  type TableView,
  venueKindName,
  venueUseName,
} from '../../../engine/index.ts';
import { ASSET_PICTOGRAMS, VENUE_PICTOGRAMS } from '../../map/marks.ts';
import { language, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { PanelHead } from '../shown/panel-head.tsx';
import { NotKnown } from './not-known.tsx';

/** A place where people can meet: open or not, for what, and what lies there. */
export function VenuePanel({ row, view }: { row: number; view: TableView }) {
  const venue = session.value?.exercise.neighbourhood.venues[row];
  if (!venue) return null;
  const at = view.venues.find((each) => each.venue === row);
  const goods = GOOD_NAMES.filter((good) => (venue.has[good] ?? 0) > 0);
  return (
    <section class="panel" data-venue={venue.id}>
      <PanelHead title={venue.name} pictogram={VENUE_PICTOGRAMS[venue.kind]} />
      <div class="panel-body">
        <p class="soft">{venueKindName(language.value, venue.kind)}</p>
        <p class="panel-fact">
          {at?.open && at.as
            ? words('map.venue.open', { name: venue.name, use: venueUseName(language.value, at.as) })
            : words('map.venue.closed', { name: venue.name })}
        </p>
        {at?.open && at.guests !== null && <p>{words('map.venue.guests', { count: at.guests })}</p>}
        <p>{words('map.venue.keys', { count: venue.keys.length })}</p>
        {goods.length > 0 && (
          <p>
            {words('map.venue.has')}{' '}
            {goods.map((good) => `${venue.has[good]} ${say(language.value, `goods.${good}`)}`).join(', ')}
          </p>
        )}
      </div>
    </section>
  );
}

/** A facility: how it is, as far as one can notice, and when it is said to work again. */
export function AssetPanel({ row, view }: { row: number; view: TableView }) {
  const open = session.value;
  const asset = open?.exercise.neighbourhood.assets[row];
  if (!open || !asset) return null;
  const at = view.assets.find((each) => each.asset === row);
  const state = at?.state ?? null;
  return (
    <section class="panel" data-asset={asset.id} data-state={state ?? 'unknown'}>
      <PanelHead title={asset.name} pictogram={ASSET_PICTOGRAMS[asset.kind] ?? 'house'} />
      <div class="panel-body">
        <p class="soft">{assetKindName(language.value, asset.kind)}</p>
        {state === null ? <NotKnown /> : <p class="panel-fact">{assetStateName(language.value, state)}</p>}
        {at && at.forecastMinute !== null && (
          <p>
            {words('map.asset.forecast', {
              clock: clockText(language.value, open.exercise.scenario, at.forecastMinute),
            })}
          </p>
        )}
      </div>
    </section>
  );
}
