import type { TableView } from '../../../engine/index.ts';
import { chosen } from '../shown/board-state.ts';
import { HouseholdPanel } from './household-panel.tsx';
import { AssetPanel, VenuePanel } from './place-panel.tsx';
import { StreetPanel } from './street-panel.tsx';

interface ChosenProps {
  view: TableView;
  /** At the look-back everything is known, and nothing more can be ordered. */
  truth: boolean;
}

/** Tells about what was pointed at, as far as it is known. */
export function ChosenPanel({ view, truth }: ChosenProps) {
  const at = chosen.value;
  if (at === null) return null;
  if ('household' in at) return <HouseholdPanel key={at.household} row={at.household} view={view} truth={truth} />;
  if ('street' in at) return <StreetPanel key={at.street} row={at.street} view={view} truth={truth} />;
  if ('venue' in at) return <VenuePanel row={at.venue} view={view} />;
  return <AssetPanel row={at.asset} view={view} />;
}
