import { useSignal } from '@preact/signals';
import { type HoodSection, TIE_KINDS } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { words } from '../words.ts';
import { ChoiceField, HomeField, TextField } from './fields.tsx';
import { readPlace } from './hood-numbers.ts';
import { addNew, built, first, picked, type Tool, tool, useTool, writeFeed, writeTie } from './hood-state.ts';
import { homeName, partChoices, partName } from './names.ts';
import { newPart } from './new-part.ts';
import { kindChoices } from './part-panel.tsx';

const TOOLS: readonly [Exclude<Tool, 'move'>, PictogramName][] = [
  ['choose', 'eye'],
  ['assets', 'bolt'],
  ['venues', 'hall'],
  ['initiatives', 'group'],
  ['tie', 'contact'],
  ['feed', 'forward'],
];

/** What a press on the map does; below it the same by hand and by keyboard, without the map. */
export function ToolBar() {
  const at = tool.value;
  return (
    <div class="hood-tools">
      <fieldset class="hood-row hood-group" aria-label={words('hood.tools')}>
        {TOOLS.map(([each, pictogram]) => (
          <Button
            key={each}
            pictogram={pictogram}
            pressed={at === each}
            onPress={() => useTool(each)}
            class={`hood-${each}`}
          >
            {words(`hood.tool.${each}`)}
          </Button>
        ))}
      </fieldset>
      <p class="hood-hint" role="status">
        {hintOf(at)}
      </p>
      {(at === 'assets' || at === 'venues' || at === 'initiatives') && <NewForm key={at} section={at} />}
      {at === 'tie' && <TieForm />}
      {at === 'feed' && <FeedForm />}
      {at === 'move' && <Button onPress={() => useTool('choose')}>{words('hood.cancel')}</Button>}
    </div>
  );
}

function hintOf(at: Tool): string {
  if (at === 'assets' || at === 'venues') return words('hood.hint.place');
  if (at === 'tie') return words(first.value === null ? 'hood.hint.tie' : 'hood.hint.tieSecond');
  if (at === 'feed' && first.value !== null)
    return words('hood.hint.feedSecond', { name: partName('assets', first.value) });
  if (at === 'move') {
    const part = picked.value;
    return words('hood.hint.move', { name: part && 'section' in part ? partName(part.section, part.id) : '' });
  }
  return words(`hood.hint.${at}`);
}

function NewForm({ section }: { section: HoodSection }) {
  const place = useSignal('');
  const wrong = useSignal(false);
  const known = new Set(built.value?.map.features.map(({ properties }) => properties.id));
  const make = () => {
    const at = section === 'initiatives' ? null : readPlace(place.value, known);
    wrong.value = at === null && section !== 'initiatives';
    if (!wrong.value) {
      addNew(section, newPart.value[section], newPart.value.name, at);
      newPart.value = { ...newPart.value, name: '' };
    }
  };
  return (
    <form
      class="hood-row"
      data-new={section}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <ChoiceField
        label={words('hood.field.kind')}
        name="new-kind"
        value={newPart.value[section]}
        choices={kindChoices(section)}
        onWrite={(kind) => {
          newPart.value = { ...newPart.value, [section]: kind };
        }}
      />
      <TextField
        label={words('hood.field.name')}
        name="new-name"
        value={newPart.value.name}
        onWrite={(name) => {
          newPart.value = { ...newPart.value, name };
        }}
      />
      {section !== 'initiatives' && (
        <TextField
          label={words('hood.field.place')}
          name="new-place"
          value={place.value}
          list="hood-buildings"
          onWrite={(text) => {
            place.value = text;
          }}
        />
      )}
      <Button pictogram="plus" look="main" onPress={make}>
        {words('hood.make')}
      </Button>
      {wrong.value && <p role="alert">{words('hood.badPlace')}</p>}
    </form>
  );
}

function TieForm() {
  const second = useSignal('');
  const join = () => {
    const a = first.value;
    if (a === null || second.value === '' || a === second.value) return;
    writeTie({ a, b: second.value, kind: newPart.value.tie }, true);
    picked.value = { home: a };
    first.value = null;
    second.value = '';
  };
  return (
    <div class="hood-row" data-new="tie">
      <ChoiceField
        label={words('hood.field.kind')}
        name="tie-kind"
        value={newPart.value.tie}
        choices={TIE_KINDS.map((kind) => ({ id: kind, name: words(`tie.${kind}`) }))}
        onWrite={(kind) => {
          newPart.value = { ...newPart.value, tie: kind };
        }}
      />
      <HomeField
        shown
        label={words('hood.from')}
        value={first.value === null ? '' : homeName(first.value)}
        onHome={(id) => {
          first.value = id;
        }}
      />
      <HomeField
        shown
        label={words('hood.to')}
        value={second.value === '' ? '' : homeName(second.value)}
        onHome={(id) => {
          second.value = id;
        }}
      />
      <Button pictogram="plus" look="main" disabled={first.value === null || second.value === ''} onPress={join}>
        {words('hood.make')}
      </Button>
    </div>
  );
}

function FeedForm() {
  const to = useSignal('');
  const from = first.value ?? '';
  const ends = (['assets', 'venues'] as const).flatMap((section) =>
    partChoices(section)
      .filter(({ id }) => section === 'venues' || id !== from)
      .map(({ id, name }) => ({ id: `${section}/${id}`, name })),
  );
  const none = { id: '', name: words('hood.none') };
  const join = () => {
    const [section, id] = to.value.split('/') as ['assets' | 'venues', string];
    writeFeed(from, { section, id });
    first.value = null;
    to.value = '';
  };
  return (
    <div class="hood-row" data-new="feed">
      <ChoiceField
        label={words('hood.from')}
        name="feed-from"
        value={from}
        choices={[none, ...partChoices('assets')]}
        onWrite={(id) => {
          first.value = id || null;
          picked.value = id === '' ? null : { section: 'assets', id };
        }}
      />
      <ChoiceField
        label={words('hood.to')}
        name="feed-to"
        value={to.value}
        choices={[none, ...ends]}
        onWrite={(id) => {
          to.value = id;
        }}
      />
      <Button pictogram="plus" look="main" disabled={from === '' || to.value === ''} onPress={join}>
        {words('hood.make')}
      </Button>
    </div>
  );
}
