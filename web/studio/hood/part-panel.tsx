import { useSignal } from '@preact/signals';
import {
  deletePart,
  GOOD_NAMES,
  type HoodSection,
  type NodeValue,
  type PartFields,
  setFeed,
} from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { words } from '../words.ts';
import { ChoiceField, FlagField, RefsField, TextField } from './fields.tsx';
import { homesOf, readPlace } from './hood-numbers.ts';
import { built, edit, kindKey, parts, picked, setValue, tool, useTool } from './hood-state.ts';
import { buildingChoices, type Choice, partChoices, partName, streetChoices } from './names.ts';
import { KINDS, numberIn, PART_FIELDS, type PartField, STANDINGS, valueAt } from './part-fields.ts';

type Key = Parameters<typeof words>[0];

/** All that the file says of a facility, a venue or a group, to change. */
export function PartPanel({ section, id }: { section: HoodSection; id: string }) {
  const fields = parts.value?.[section][id];
  if (!fields) return null;
  const name = partName(section, id);
  return (
    <div class="hood-part" data-part={`${section}/${id}`} key={`${section}/${id}`}>
      <h2>{name}</h2>
      {section === 'assets' && <AssetFeeds id={id} />}
      {PART_FIELDS[section].map((field) => (
        <Field key={field.path.join('.')} section={section} id={id} fields={fields} field={field} />
      ))}
      {section !== 'assets' && <Goods section={section} id={id} fields={fields} />}
      <div class="hood-row">
        {section !== 'initiatives' && (
          <Button pictogram="map" pressed={tool.value === 'move'} onPress={() => useTool('move')}>
            {words('hood.pointPlace')}
          </Button>
        )}
        <Button
          pictogram="close"
          onPress={() => {
            edit((text) => deletePart(text, section, id));
            picked.value = null;
            useTool('choose');
          }}
        >
          {words('hood.delete', { name })}
        </Button>
      </div>
    </div>
  );
}

/** How many homes an asset feeds, and what else. */
function AssetFeeds({ id }: { id: string }) {
  const hood = built.value?.hood;
  const row = hood?.assets.findIndex((asset) => asset.id === id) ?? -1;
  if (!hood || row < 0) return null;
  const { direct, all } = homesOf(hood, row);
  const fed = [...hood.assets, ...hood.venues].filter(({ fedBy }) => fedBy.includes(row)).map(({ name }) => name);
  return (
    <p class="hood-feeds" data-feeds>
      {words('hood.asset.homes', { direct: direct.length, all: all.size })}
      {fed.length > 0 && ` ${words('hood.asset.feeds', { names: fed.join(', ') })}`}
    </p>
  );
}

interface PartProps {
  section: HoodSection;
  id: string;
  fields: PartFields;
}

function Field({ section, id, fields, field }: PartProps & { field: PartField }) {
  const path = [section, id, ...field.path];
  const key = field.path.join('.');
  const label = words(`hood.field.${key}` as Key);
  const value = valueAt(fields, field.path);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const put = (next: NodeValue | null) => {
    if (next !== null || !field.needed) setValue(path, next);
  };
  switch (field.type) {
    case 'text':
      return <TextField name={key} label={label} value={text} onWrite={(next) => put(next.trim() || null)} />;
    case 'number':
      if (field.path[0] === 'hours')
        return <HourField {...{ section, id, fields, label, value: text }} end={field.path[1]!} />;
      return <NumberField name={key} label={label} value={text} put={put} />;
    case 'flag':
      return <FlagField label={label} value={value === true} onWrite={(on) => put(on || null)} />;
    case 'kind':
      return <ChoiceField name={key} label={label} value={text} choices={kindChoices(section)} onWrite={put} />;
    case 'standing':
      return (
        <ChoiceField
          name={key}
          label={label}
          value={text || 'existing'}
          choices={STANDINGS.map((each) => ({ id: each, name: words(`hood.standing.${each}`) }))}
          onWrite={put}
        />
      );
    case 'place':
      return <PlaceField label={label} value={value} put={put} />;
    case 'ref':
      return (
        <ChoiceField
          name={key}
          label={label}
          value={text}
          choices={[{ id: '', name: words('hood.none') }, ...choicesOf(field)!]}
          onWrite={(next) => put(next || null)}
        />
      );
    case 'members':
      if (!Array.isArray(value)) return <NumberField name={key} label={label} value={text} put={put} />;
      return <Refs field={{ ...field, of: 'home' }} label={label} path={path} value={value} />;
    case 'keys':
      return <Keys label={label} path={path} value={value} />;
    case 'refs':
      return <Refs field={field} label={label} path={path} value={value} />;
  }
}

export const kindChoices = (section: HoodSection): Choice[] =>
  KINDS[section].map((kind) => ({ id: kind, name: words(kindKey(section, kind)) }));

function choicesOf({ of }: PartField): Choice[] | undefined {
  if (of === 'street') return streetChoices();
  if (of === 'building') return buildingChoices();
  return of === 'home' || of === undefined ? undefined : partChoices(of);
}

interface NumberProps {
  name: string;
  label: string;
  value: string;
  put: (next: NodeValue | null) => void;
}

function NumberField({ name, label, value, put }: NumberProps) {
  const write = (text: string) => {
    const next = numberIn(text);
    if (next !== null || text.trim() === '') put(next);
  };
  return <TextField name={name} label={label} value={value} onWrite={write} />;
}

/** One end of the hours in which something is open: without the other end the file would not hold, so that end is the day's. */
function HourField({
  section,
  id,
  fields,
  label,
  value,
  end,
}: PartProps & { label: string; value: string; end: string }) {
  const known = valueAt(fields, ['hours']) as Record<string, NodeValue> | undefined;
  const put = (next: NodeValue | null) =>
    setValue([section, id, 'hours'], next === null ? null : { from: 0, to: 24, ...known, [end]: next });
  return <NumberField name={`hours.${end}`} label={label} value={value} put={put} />;
}

function PlaceField({ label, value, put }: { label: string; value: unknown; put: (next: NodeValue) => void }) {
  const wrong = useSignal(false);
  const shown = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  const known = new Set(built.value?.map.features.map(({ properties }) => properties.id));
  return (
    <>
      <TextField
        name="place"
        label={label}
        value={shown}
        list="hood-buildings"
        onWrite={(text) => {
          const place = readPlace(text, known);
          wrong.value = place === null;
          if (place !== null) put(place);
        }}
      />
      {wrong.value && <p role="alert">{words('hood.badPlace')}</p>}
    </>
  );
}

interface RefsProps {
  field: PartField;
  label: string;
  path: readonly string[];
  value: unknown;
}

function Refs({ field, label, path, value }: RefsProps) {
  const ids = (Array.isArray(value) ? value : []).filter((id) => typeof id === 'string');
  const [section, id] = path as [HoodSection, string];
  const fed = field.path[0] === 'fedBy';
  const choices = choicesOf(field)?.filter((choice) => !fed || choice.id !== id);
  const put = (next: string[]) => setValue(path, next.length > 0 || field.needed ? next : null);
  const feed = (from: string, on: boolean) => edit((text) => setFeed(text, from, { section, id }, on));
  return (
    <RefsField
      name={field.path.join('.')}
      label={label}
      ids={ids}
      {...(choices ? { choices } : {})}
      onAdd={(each) => (fed ? feed(each, true) : put([...ids.filter((known) => known !== each), each]))}
      onRemove={(each) => (fed ? feed(each, false) : put(ids.filter((known) => known !== each)))}
    />
  );
}

/** How often somebody with a key is at home, when nobody says. */
const USUAL_PRESENCE = 0.8;

function Keys({ label, path, value }: { label: string; path: readonly string[]; value: unknown }) {
  const keys = (Array.isArray(value) ? value : []) as { household: string; presence?: number }[];
  const put = (next: typeof keys) => setValue(path, next as unknown as NodeValue);
  return (
    <RefsField
      name="keys"
      label={label}
      ids={keys.map(({ household }) => household)}
      onAdd={(household) => put([...keys, { household, presence: USUAL_PRESENCE }])}
      onRemove={(id) => put(keys.filter(({ household }) => household !== id))}
    />
  );
}

/** What a venue or a group has, kind by kind. */
function Goods({ section, id, fields }: PartProps) {
  return (
    <details class="hood-more">
      <summary>{words('hood.field.has')}</summary>
      {GOOD_NAMES.map((good) => {
        const value = valueAt(fields, ['has', good]);
        return (
          <NumberField
            key={good}
            name={`has.${good}`}
            label={words(`goods.${good}` as Key)}
            value={typeof value === 'number' ? String(value) : ''}
            put={(next) => setValue([section, id, 'has', good], next)}
          />
        );
      })}
    </details>
  );
}
