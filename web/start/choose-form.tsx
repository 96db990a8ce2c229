import { useSignal } from '@preact/signals';
import { CUTS, type Cut, cutName } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { language, storyText, words } from '../session/language.ts';
import { startSession } from '../session/session.ts';
import { loadNeighbourhoodFiles, loadScenarioFiles } from '../session/shipped-files.ts';
import type { Catalogue } from './catalogue.ts';
import './choose-form.css';

/** The scenario that the README and a first evening begin with. */
const TO_BEGIN_WITH = 'stroomuitval-72-uur';

/** Scenario, neighbourhood, time and own streets; the course number is under "more". */
export function ChooseForm({ catalogue }: { catalogue: Catalogue }) {
  const first = catalogue.scenarios.find(({ id }) => id === TO_BEGIN_WITH) ?? catalogue.scenarios[0];
  const scenarioId = useSignal(first?.id ?? '');
  const hoodId = useSignal(first?.home ?? catalogue.neighbourhoods[0]?.id ?? '');
  const cut = useSignal<Cut>('avond');
  const streets = useSignal<string[]>([]);
  const seed = useSignal('1');
  const calm = useSignal(false);
  const starting = useSignal(false);
  const failed = useSignal<'choose.failed' | 'error.load' | null>(null);

  const scenario = catalogue.scenarios.find((offer) => offer.id === scenarioId.value);
  const place = catalogue.neighbourhoods.find((offer) => offer.id === hoodId.value);
  if (!scenario || !place) return <p>{words('choose.empty')}</p>;

  const start = async () => {
    starting.value = true;
    failed.value = null;
    const files = await fetchFiles(scenario.id, place.id);
    const how = { seed: seed.value.trim() || '1', cut: cut.value, calm: calm.value, tableStreets: streets.value };
    if (!files) failed.value = 'choose.failed';
    else if (!(await startSession({ ...files, ...how }))) failed.value = 'error.load';
    starting.value = false;
  };

  return (
    <form class="choose" onSubmit={(event) => event.preventDefault()}>
      <Choice legend={words('choose.scenario')} class="choice-scenarios">
        {catalogue.scenarios.map((offer) => (
          <Pick key={offer.id} name="scenario" checked={offer === scenario} onPick={() => setTo(scenarioId, offer.id)}>
            <strong>{storyText(offer.texts, 'title')}</strong>
          </Pick>
        ))}
      </Choice>
      <p class="chosen-summary" aria-live="polite">
        {storyText(scenario.texts, 'summary')}
      </p>
      <Choice legend={words('choose.neighbourhood')} class="choice-row">
        {catalogue.neighbourhoods.map((offer) => (
          <Pick key={offer.id} name="hood" checked={offer === place} onPick={() => setTo(hoodId, offer.id)}>
            <strong>{offer.name}</strong>
            <span>{words('choose.neighbourhood.size', { people: offer.residents })}</span>
          </Pick>
        ))}
      </Choice>
      <Choice legend={words('choose.cut')} class="choice-row">
        {CUTS.filter((each) => scenario.minutes[each] !== undefined).map((each) => (
          <Pick key={each} name="cut" checked={cut.value === each} onPick={() => setTo(cut, each)}>
            <strong>{cutName(language.value, each)}</strong>
            <span>{words('choose.cut.minutes', { minutes: scenario.minutes[each] ?? 0 })}</span>
          </Pick>
        ))}
      </Choice>
      <details class="choose-more">
        <summary>{words('choose.streets')}</summary>
        <p>{words('choose.streets.explain')}</p>
        <div class="chips">
          {place.streets.map((street) => (
            <Pick
              key={street.id}
              kind="checkbox"
              name="street"
              checked={streets.value.includes(street.id)}
              onPick={() => {
                streets.value = toggled(streets.value, street.id);
              }}
            >
              {street.name}
            </Pick>
          ))}
        </div>
      </details>
      <details class="choose-more">
        <summary>{words('app.more')}</summary>
        <label class="field">
          <span>{words('choose.seed')}</span>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            value={seed.value}
            maxLength={40}
            onInput={(event) => setTo(seed, event.currentTarget.value)}
          />
          <small>{words('choose.seed.explain')}</small>
        </label>
        <Pick kind="checkbox" name="calm" checked={calm.value} onPick={() => setTo(calm, !calm.value)}>
          <strong>{words('choose.calm')}</strong>
          <span>{words('choose.calm.explain')}</span>
        </Pick>
      </details>
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

/** null when they do not come over the line. */
async function fetchFiles(scenario: string, place: string) {
  try {
    const [story, hood] = await Promise.all([loadScenarioFiles(scenario), loadNeighbourhoodFiles(place)]);
    return { scenario: story, neighbourhood: hood };
  } catch {
    return null;
  }
}

function setTo<T>(target: { value: T }, value: T): void {
  target.value = value;
}

function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

interface ChoiceProps {
  legend: string;
  class: string;
  children: preact.ComponentChildren;
}

function Choice({ legend, class: extra, children }: ChoiceProps) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class={extra}>{children}</div>
    </fieldset>
  );
}

interface PickProps {
  name: string;
  checked: boolean;
  onPick: () => void;
  kind?: 'radio' | 'checkbox';
  children: preact.ComponentChildren;
}

/** A large card that is a radio button or checkbox, so that keyboard and screen reader know what it is. */
function Pick({ name, checked, onPick, kind = 'radio', children }: PickProps) {
  return (
    <label class={`pick ${checked ? 'pick-on' : ''}`}>
      <input type={kind} name={name} checked={checked} onChange={onPick} />
      <span class="pick-text">{children}</span>
    </label>
  );
}
