import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { columnRows, type Kind, kindsOf, rowNames, valueText } from './column-rows.ts';
import type { Moment } from './inspection.ts';
import { source } from './source.ts';
import { words } from './words.ts';

const kind = signal<Kind>('household');
const row = signal(0);
const onlyChanged = signal(false);

/** All columns of one household, or of one row of another kind, with unit and meaning. */
export function ColumnTable({ moment }: { moment: Moment }) {
  const { exercise } = source.value!;
  const names = useMemo(() => rowNames(exercise, kind.value), [exercise, kind.value]);
  const chosen = Math.min(row.value, names.length - 1);
  const all = columnRows(exercise, kind.value, chosen, moment.state, moment.before);
  const shown = onlyChanged.value ? all.filter(({ value, before }) => value !== before) : all;
  return (
    <>
      <div class="debug-choose">
        <label>
          {words('debug.of')}{' '}
          <select
            class="utrecht-select utrecht-select--html-select"
            value={kind.value}
            data-debug-kind
            onChange={({ currentTarget }) => {
              kind.value = currentTarget.value as Kind;
              row.value = 0;
            }}
          >
            {kindsOf(exercise).map((each) => (
              <option key={each} value={each}>
                {words(`debug.per.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('debug.row')}{' '}
          <select
            class="utrecht-select utrecht-select--html-select"
            value={chosen}
            data-debug-of
            onChange={({ currentTarget }) => {
              row.value = Number(currentTarget.value);
            }}
          >
            {names.map((name, place) => (
              <option key={place} value={place}>
                {place}: {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={onlyChanged.value}
            onChange={() => {
              onlyChanged.value = !onlyChanged.value;
            }}
          />{' '}
          {words('debug.onlyChanged')}
        </label>
      </div>
      {shown.length === 0 ? (
        <p>{words('debug.nothingChanged')}</p>
      ) : (
        <table class="debug-table">
          <thead>
            <tr>
              {(['column', 'value', 'before', 'unit', 'meaning'] as const).map((head) => (
                <th key={head} scope="col" class={head === 'value' || head === 'before' ? 'debug-number' : ''}>
                  {words(`debug.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, unit, doc, value, before }) => (
              <tr key={name} class={value === before ? '' : 'debug-changed'} data-debug-column={name}>
                <th scope="row">{name}</th>
                <td class="debug-number">{valueText(value, unit)}</td>
                <td class="debug-number">{value === before ? '' : valueText(before, unit)}</td>
                <td>{unit}</td>
                <td lang="en">{doc}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
