import { useSignal } from '@preact/signals';
import type { StreetView, TableView } from '../../../engine/index.ts';
import { ASSET_PICTOGRAMS, VENUE_PICTOGRAMS } from '../../map/marks.ts';
import type { Chosen } from '../../map/picture.ts';
import { Button } from '../../parts/button.tsx';
import { Paged } from '../../parts/paged.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { overlay, showChosen } from '../shown/board-state.ts';
import { hazardTexts } from './hazard-texts.ts';
import '../shown/panel.css';
import '../shown/choice-line.css';
import './map-list.css';

interface Row {
  key: string;
  name: string;
  note: string;
  pictogram: PictogramName;
  chosen: NonNullable<Chosen>;
  unknown: boolean;
}

const TABS = ['map.street', 'map.venues', 'map.assets'] as const;

interface MapListProps {
  view: TableView;
  /** It stands where the map would be, on a device that cannot draw one. */
  inPlace?: boolean;
}

/** The twin of the map: the same view as buttons, by street, place and facility. */
export function MapList({ view, inPlace = false }: MapListProps) {
  const tab = useSignal<(typeof TABS)[number]>('map.street');
  const rows = rowsOf(tab.value, view);
  return (
    <section class={`map-list ${inPlace ? 'map-list-in-place' : ''}`} aria-label={words('map.list')} data-map-list>
      <header class="panel-head">
        <h2>{words('map.list')}</h2>
        <div class="tabs" role="tablist">
          {TABS.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={tab.value === each}
              class={`tab ${tab.value === each ? 'tab-on' : ''}`}
              onClick={() => {
                tab.value = each;
              }}
            >
              {words(each)}
            </button>
          ))}
        </div>
        {!inPlace && <CloseButton />}
      </header>
      <Paged
        key={tab.value}
        items={rows}
        size={inPlace ? 8 : 12}
        class="list-grid"
        label={words(tab.value)}
        render={(row) => (
          <button
            type="button"
            class={`list-row ${row.unknown ? 'list-unknown' : ''}`}
            data-row={row.key}
            onClick={() => showChosen(row.chosen)}
          >
            <Pictogram name={row.pictogram} />
            <strong>{row.name}</strong>
            <span>{row.note}</span>
          </button>
        )}
      />
    </section>
  );
}

function CloseButton() {
  return (
    <Button
      pictogram="close"
      look="quiet-paper"
      label={words('app.close')}
      focusOnShow
      onPress={() => {
        overlay.value = null;
      }}
    />
  );
}

function rowsOf(tab: (typeof TABS)[number], view: TableView): Row[] {
  const hood = session.value!.exercise.neighbourhood;
  if (tab === 'map.street') {
    const lived = new Set(hood.households.map((household) => household.street));
    return view.streets
      .filter((street) => lived.has(street.street))
      .map((street) => streetRow(hood.streets[street.street]!.name, street))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
  if (tab === 'map.venues') {
    return view.venues.map(({ venue, open }) => ({
      key: `venue/${venue}`,
      name: hood.venues[venue]!.name,
      note: words(open ? 'list.open' : 'list.closed'),
      pictogram: VENUE_PICTOGRAMS[hood.venues[venue]!.kind],
      chosen: { venue },
      unknown: false,
    }));
  }
  return view.assets.map(({ asset, state }) => ({
    key: `asset/${asset}`,
    name: hood.assets[asset]!.name,
    note: words(state === null ? 'app.unknown' : `assetState.${state}`),
    pictogram: ASSET_PICTOGRAMS[hood.assets[asset]!.kind] ?? 'house',
    chosen: { asset },
    unknown: state === null,
  }));
}

function streetRow(name: string, { street, figures, hazards }: StreetView): Row {
  const [danger] = hazards ? hazardTexts(hazards) : [];
  return {
    key: `street/${street}`,
    name,
    note: danger ?? (figures ? noteOf(figures) : words('app.unknown')),
    pictogram: danger ? 'stop' : figures ? 'house' : 'mist',
    chosen: { street },
    unknown: figures === null,
  };
}

function noteOf({ needHelp, withoutPower }: NonNullable<StreetView['figures']>): string {
  if (needHelp > 0) return words('map.needHelp', { count: needHelp });
  return words('map.withoutPower', { count: withoutPower });
}
