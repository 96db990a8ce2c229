import { useEffect, useMemo } from 'preact/hooks';
import { NeighbourhoodMap } from '../../map/neighbourhood-map.tsx';
import { Button } from '../../parts/button.tsx';
import { DisplayButton } from '../../parts/display-dialog.tsx';
import { LanguageSwitch } from '../../parts/exercise-sign.tsx';
import { openShipped, save, warnBeforeLeaving } from '../keep-saved.ts';
import { changed, keepChecking, project } from '../studio-state.ts';
import { words } from '../words.ts';
import { HomeField } from './fields.tsx';
import { HomePanel } from './home-panel.tsx';
import { drawnPicture } from './hood-numbers.ts';
import {
  built,
  canUndo,
  chosenOf,
  keepBuilding,
  type Picked,
  picked,
  showLonely,
  tool,
  undo,
  useTool,
} from './hood-state.ts';
import { buildingChoices, homeName, partChoices, partName } from './names.ts';
import { NumbersBar } from './numbers-bar.tsx';
import { PartPanel } from './part-panel.tsx';
import { meansPlace, pressPoint, pressThing } from './press.ts';
import { ToolBar } from './tool-bar.tsx';
import { WholePanel } from './whole-panel.tsx';
import '../studio-screen.css';
import './hood.css';

/** Where the neighbourhood of a scenario is drawn: the map with its tools, what is chosen beside it, the numbers below. */
export function HoodScreen() {
  useEffect(keepChecking, []);
  useEffect(keepBuilding, []);
  useEffect(warnBeforeLeaving, []);
  useEffect(() => listenToKeys(), []);
  useEffect(() => {
    if (!project.peek()) void openShipped('stroomuitval-72-uur');
  }, []);
  return (
    <div class="studio hood" data-screen="neighbourhood">
      <header class="bar studio-bar">
        <h1>{words('hood.title')}</h1>
        <Button look="quiet" pictogram="undo" disabled={!canUndo.value} onPress={undo} class="hood-undo">
          {words('hood.undo')}
        </Button>
        <Button
          look="main"
          class="studio-save"
          disabled={changed.value.size === 0}
          onPress={() => void save()}
          pictogram="save"
        >
          {words('studio.save')}
        </Button>
        <span class="bar-space" />
        <DisplayButton look="quiet" />
        <LanguageSwitch />
        <Button
          look="quiet"
          pictogram="write"
          class="hood-text"
          onPress={() => {
            location.hash = '#/studio';
          }}
        >
          {words('hood.text')}
        </Button>
      </header>
      {built.value ? <Desk /> : <p class="loading">{words('app.loading')}</p>}
    </div>
  );
}

function Desk() {
  const { hood, drawn } = built.value!;
  const at = picked.value;
  const chosen = chosenOf(at, hood);
  const picture = useMemo(
    () => drawnPicture(hood, chosen, showLonely.value),
    [hood, JSON.stringify(chosen), showLonely.value],
  );
  return (
    <main class="hood-main">
      <div class="hood-left">
        <ToolBar />
        <NeighbourhoodMap
          hood={drawn}
          picture={picture}
          minute={0}
          stepMs={0}
          stepMinutes={1}
          onChoose={(pressed) => pressThing(pressed, hood)}
          onPoint={meansPlace() ? pressPoint : undefined}
          legend={<p class="hood-legend">{lampsMean(at)}</p>}
        />
        <NumbersBar hood={hood} />
      </div>
      <aside class="hood-side" aria-label={words('hood.chosen')}>
        <PickList at={at} />
        {at === null && <WholePanel />}
        {at && 'section' in at && <PartPanel section={at.section} id={at.id} />}
        {at && 'home' in at && <HomePanel id={at.home} />}
      </aside>
      <datalist id="hood-buildings">
        {buildingChoices().map(({ id, name }) => (
          <option key={id} value={id} label={name} />
        ))}
      </datalist>
    </main>
  );
}

function lampsMean(at: Picked): string {
  if (at && 'section' in at && at.section === 'assets')
    return words('hood.lamps.asset', { name: partName('assets', at.id) });
  if (at && 'home' in at) return words('hood.lamps.home');
  return words(showLonely.value ? 'hood.lamps.lonely' : 'hood.lamps.all');
}

/** Everything on the map by name: the way to it without the map. */
function PickList({ at }: { at: Picked }) {
  return (
    <div class="hood-pick">
      <label class="hood-field">
        <span>{words('hood.pick')}</span>
        <select
          class="utrecht-select utrecht-select--html-select"
          value={at && 'section' in at ? `${at.section}/${at.id}` : ''}
          data-pick
          onChange={(event) => {
            const [section, id] = event.currentTarget.value.split('/') as ['assets', string];
            picked.value = id === undefined ? null : { section, id };
          }}
        >
          <option value="">{words('hood.pick.none')}</option>
          {(['assets', 'venues', 'initiatives'] as const).map((section) => (
            <optgroup key={section} label={words(`hood.section.${section}`)}>
              {partChoices(section).map(({ id, name }) => (
                <option key={id} value={`${section}/${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <HomeField
        shown
        label={words('hood.pick.home')}
        value={at && 'home' in at ? homeName(at.home) : ''}
        onHome={(home) => (picked.value = { home })}
      />
    </div>
  );
}

/** Ctrl and Z takes back an edit, outside a field in which it takes back letters; Escape puts the tool away. */
function listenToKeys(): () => void {
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && tool.peek() !== 'choose') return useTool('choose');
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    undo();
  };
  window.addEventListener('keydown', keys);
  return () => window.removeEventListener('keydown', keys);
}
