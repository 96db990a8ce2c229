import { useSignal } from '@preact/signals';
import { CUTS, cutName } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { language, storyText, words } from '../session/language.ts';
import type { Catalogue, NeighbourhoodOffer, ScenarioOffer } from './catalogue.ts';
import { Choice, Pick } from './pick.tsx';
import { type Chosen, type Failure, startWith, useChosen } from './use-chosen.ts';
import './choose-form.css';

/** Scenario, neighbourhood, time and own streets; the course number is under "more". */
export function ChooseForm({ catalogue }: { catalogue: Catalogue }) {
  const chosen = useChosen(catalogue);
  const starting = useSignal(false);
  const failed = useSignal<Failure | null>(null);
  const scenario = catalogue.scenarios.find(({ id }) => id === chosen.scenario.value);
  const place = catalogue.neighbourhoods.find(({ id }) => id === chosen.hood.value);
  if (!scenario || !place) return <p>{words('choose.empty')}</p>;
  const start = async () => {
    starting.value = true;
    failed.value = null;
    failed.value = await startWith(chosen);
    starting.value = false;
  };
  return (
    <form class="choose" onSubmit={(event) => event.preventDefault()}>
      <Scenarios offers={catalogue.scenarios} scenario={scenario} chosen={chosen} />
      <Neighbourhoods offers={catalogue.neighbourhoods} place={place} chosen={chosen} />
      <Cuts scenario={scenario} chosen={chosen} />
      <OwnStreets place={place} chosen={chosen} />
      <More chosen={chosen} />
      {failed.value && (
        <p role="alert" class="refused">
          {words(failed.value)}
        </p>
      )}
      <Button
        look="main"
        pictogram="forward"
        onPress={() => void start()}
        disabled={starting.value}
        class="start-button"
      >
        {words('choose.start')}
      </Button>
    </form>
  );
}

interface ScenariosProps {
  offers: readonly ScenarioOffer[];
  scenario: ScenarioOffer;
  chosen: Chosen;
}

function Scenarios({ offers, scenario, chosen }: ScenariosProps) {
  return (
    <>
      <Choice legend={words('choose.scenario')} class="choice-scenarios">
        {offers.map((offer) => (
          <Pick
            key={offer.id}
            name="scenario"
            checked={offer === scenario}
            onPick={() => setTo(chosen.scenario, offer.id)}
          >
            <strong>{storyText(offer.texts, 'title')}</strong>
          </Pick>
        ))}
      </Choice>
      <p class="chosen-summary" aria-live="polite">
        {storyText(scenario.texts, 'summary')}
      </p>
    </>
  );
}

interface NeighbourhoodsProps {
  offers: readonly NeighbourhoodOffer[];
  place: NeighbourhoodOffer;
  chosen: Chosen;
}

function Neighbourhoods({ offers, place, chosen }: NeighbourhoodsProps) {
  return (
    <Choice legend={words('choose.neighbourhood')} class="choice-row">
      {offers.map((offer) => (
        <Pick key={offer.id} name="hood" checked={offer === place} onPick={() => setTo(chosen.hood, offer.id)}>
          <strong>{offer.name}</strong>
          <span>{words('choose.neighbourhood.size', { people: offer.residents })}</span>
        </Pick>
      ))}
    </Choice>
  );
}

/** How long the evening is. */
function Cuts({ scenario, chosen }: { scenario: ScenarioOffer; chosen: Chosen }) {
  return (
    <Choice legend={words('choose.cut')} class="choice-row">
      {CUTS.filter((each) => scenario.minutes[each] !== undefined).map((each) => (
        <Pick key={each} name="cut" checked={chosen.cut.value === each} onPick={() => setTo(chosen.cut, each)}>
          <strong>{cutName(language.value, each)}</strong>
          <span>{words('choose.cut.minutes', { minutes: scenario.minutes[each] ?? 0 })}</span>
        </Pick>
      ))}
    </Choice>
  );
}

function OwnStreets({ place, chosen }: { place: NeighbourhoodOffer; chosen: Chosen }) {
  return (
    <details class="choose-more">
      <summary>{words('choose.streets')}</summary>
      <p>{words('choose.streets.explain')}</p>
      <div class="chips">
        {place.streets.map((street) => (
          <Pick
            key={street.id}
            kind="checkbox"
            name="street"
            checked={chosen.streets.value.includes(street.id)}
            onPick={() => setTo(chosen.streets, toggled(chosen.streets.value, street.id))}
          >
            {street.name}
          </Pick>
        ))}
      </div>
    </details>
  );
}

function More({ chosen }: { chosen: Chosen }) {
  return (
    <details class="choose-more">
      <summary>{words('app.more')}</summary>
      <label class="field">
        <span>{words('choose.seed')}</span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          value={chosen.seed.value}
          maxLength={40}
          onInput={(event) => setTo(chosen.seed, event.currentTarget.value)}
        />
        <small>{words('choose.seed.explain')}</small>
      </label>
      <Pick
        kind="checkbox"
        name="calm"
        checked={chosen.calm.value}
        onPick={() => setTo(chosen.calm, !chosen.calm.value)}
      >
        <strong>{words('choose.calm')}</strong>
        <span>{words('choose.calm.explain')}</span>
      </Pick>
    </details>
  );
}

function setTo<T>(target: { value: T }, value: T): void {
  target.value = value;
}

function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}
