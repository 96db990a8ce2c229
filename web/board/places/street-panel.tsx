import { type StreetFigures, type StreetHazards, type TableView, timeOfDay } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { Paged } from '../../parts/paged.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { beginOrder } from '../asking/order-state.ts';
import { showChosen } from '../shown/board-state.ts';
import { PanelHead } from '../shown/panel-head.tsx';
import { hazardTexts } from './hazard-texts.ts';
import { NotKnown } from './not-known.tsx';
import './street-panel.css';

/** House numbers in the order in which one looks for them: 2, 10, 10a. */
const NUMBERS = new Intl.Collator('nl', { numeric: true });

interface StreetProps {
  row: number;
  view: TableView;
  truth: boolean;
}

/** What the table knows of a street, with its hour; otherwise "we do not know". And its houses, one button each. */
export function StreetPanel({ row, view, truth }: StreetProps) {
  const open = session.value;
  const street = open?.exercise.neighbourhood.streets[row];
  if (!open || !street) return null;
  const { households } = open.exercise.neighbourhood;
  const known = view.streets.find((each) => each.street === row);
  const homes = households
    .map((household, at) => ({ household, at }))
    .filter(({ household }) => household.street === row)
    .sort((a, b) => NUMBERS.compare(a.household.number, b.household.number));
  return (
    <section class="panel" data-street={street.id} data-known={known?.known ?? 'unknown'}>
      <PanelHead title={street.name} pictogram="house" />
      <div class="panel-body">
        {known?.figures ? (
          <>
            {known.hazards && <Hazards hazards={known.hazards} />}
            <Figures figures={known.figures} />
            <p class="soft">
              {known.asOfMinute === null
                ? words('map.live')
                : words('map.asOf', { clock: timeOfDay(open.exercise.scenario, known.asOfMinute) })}
            </p>
          </>
        ) : (
          <NotKnown>{homes.length > 0 && <span>{words('map.unknown')}</span>}</NotKnown>
        )}
        {!truth && homes.length > 0 && (
          <Button look="main" pictogram="door" onPress={() => beginOrder({ street: row })}>
            {words('board.actHere')}
          </Button>
        )}
        <Paged
          items={homes}
          size={15}
          class="house-numbers"
          label={words('map.homes', { count: homes.length })}
          render={({ household, at }) => (
            <button
              type="button"
              class={`house-number ${litClass(view, at)}`}
              aria-label={`${street.name} ${household.number}`}
              onClick={() => showChosen({ household: at })}
            >
              {household.number}
            </button>
          )}
        />
      </div>
    </section>
  );
}

/** Lit, dark or unknown, for the colour of a house number. */
function litClass(view: TableView, row: number): string {
  const home = view.households.find((each) => each.row === row);
  if (!home || home.known === 'unknown' || home.lit === null) return 'house-unknown';
  return home.lit ? 'house-lit' : 'house-dark';
}

/** What can be seen in the street, worst first; nothing when it is as always. */
function Hazards({ hazards }: { hazards: StreetHazards }) {
  const texts = hazardTexts(hazards);
  if (texts.length === 0) return null;
  return (
    <ul class="plain-list street-hazards" data-street-hazards>
      {texts.map((text) => (
        <li key={text}>
          <Pictogram name="stop" />
          <strong>{text}</strong>
        </li>
      ))}
    </ul>
  );
}

function Figures({ figures }: { figures: StreetFigures }) {
  const rows: [PictogramName, string, number][] = [
    ['bolt', words('map.withoutPower', { count: figures.withoutPower }), figures.withoutPower],
    ['warmth', words('map.cold', { count: figures.cold }), figures.cold],
    ['care', words('map.needHelp', { count: figures.needHelp }), figures.needHelp],
    ['door', words('map.visited', { count: figures.visited }), figures.visited],
  ];
  return (
    <ul class="plain-list figures" data-figures>
      {rows.map(([pictogram, text, count]) => (
        <li key={pictogram} class={count === 0 ? 'figure-none' : ''}>
          <Pictogram name={pictogram} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
