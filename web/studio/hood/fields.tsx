import { useId } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { words } from '../words.ts';
import { type Choice, findHome, homeChoices, homeName } from './names.ts';

interface FieldProps {
  label: string;
  value: string;
  onWrite: (value: string) => void;
  /** Name by which tests and hands find it. */
  name?: string;
  list?: string;
}

/** A text that is written once the person leaves the field. */
export function TextField({ label, value, onWrite, name, list }: FieldProps) {
  return (
    <label class="hood-field">
      <span>{label}</span>
      <input
        key={value}
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        defaultValue={value}
        data-field={name}
        list={list}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    </label>
  );
}

export function ChoiceField({ label, value, onWrite, name, choices }: FieldProps & { choices: readonly Choice[] }) {
  return (
    <label class="hood-field">
      <span>{label}</span>
      <select
        class="utrecht-select utrecht-select--html-select"
        value={value}
        data-field={name}
        onChange={(event) => onWrite(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FlagProps {
  label: string;
  value: boolean;
  onWrite: (value: boolean) => void;
}

export function FlagField({ label, value, onWrite }: FlagProps) {
  return (
    <label class="hood-flag">
      <input type="checkbox" checked={value} onChange={(event) => onWrite(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface RefsProps {
  label: string;
  ids: readonly string[];
  name: string;
  /** What may be added; left out: any home. */
  choices?: readonly Choice[];
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
}

/** A list of other parts, each with a way out, and one more to add. */
export function RefsField({ label, ids, name, choices, onAdd, onRemove }: RefsProps) {
  const nameOf = (id: string) => choices?.find((choice) => choice.id === id)?.name ?? homeName(id);
  const left = choices?.filter(({ id }) => !ids.includes(id));
  return (
    <fieldset class="hood-refs" data-refs={name}>
      <legend>{label}</legend>
      <ul class="plain-list">
        {ids.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <Button
              look="quiet-paper"
              pictogram="close"
              label={words('hood.remove', { name: nameOf(id) })}
              onPress={() => onRemove(id)}
            />
          </li>
        ))}
      </ul>
      {left ? <AddChoice label={label} choices={left} onAdd={onAdd} /> : <HomeField label={label} onHome={onAdd} />}
    </fieldset>
  );
}

function AddChoice({
  label,
  choices,
  onAdd,
}: {
  label: string;
  choices: readonly Choice[];
  onAdd: (id: string) => void;
}) {
  return (
    <select
      class="utrecht-select utrecht-select--html-select"
      aria-label={`${label}: ${words('hood.add')}`}
      value=""
      onChange={(event) => {
        const id = event.currentTarget.value;
        event.currentTarget.value = '';
        if (id !== '') onAdd(id);
      }}
    >
      <option value="">{words('hood.add')}…</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

interface HomeFieldProps {
  label: string;
  onHome: (id: string) => void;
  shown?: boolean;
  value?: string;
}

/** Any home by its address; what is no home is left standing to be mended. */
export function HomeField({ label, onHome, shown = false, value = '' }: HomeFieldProps) {
  const list = useId();
  return (
    <label class="hood-field">
      <span class={shown ? '' : 'unseen'}>{shown ? label : `${label}: ${words('hood.add')}`}</span>
      <input
        key={value}
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        list={list}
        defaultValue={value}
        placeholder={words('hood.example', { name: homeChoices()[0]?.name ?? '' })}
        onChange={(event) => {
          const home = findHome(event.currentTarget.value);
          if (home === null) return event.currentTarget.setAttribute('aria-invalid', 'true');
          event.currentTarget.removeAttribute('aria-invalid');
          if (value === '') event.currentTarget.value = '';
          onHome(home);
        }}
      />
      <datalist id={list}>
        {homeChoices().map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
