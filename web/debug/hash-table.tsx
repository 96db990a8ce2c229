import { stateColumnHashes } from '../../engine/index.ts';
import type { Moment } from './inspection.ts';
import { source } from './source.ts';
import { words } from './words.ts';

/** The hash of every column, beside what the file recorded where it did: to find where two runs part. */
export function HashTable({ moment }: { moment: Moment }) {
  const hashes = stateColumnHashes(source.value!.exercise, moment.state);
  const recorded = moment.recorded?.columns;
  return (
    <table class="debug-table">
      <thead>
        <tr>
          <th scope="col">{words('debug.column')}</th>
          <th scope="col">{words('debug.hash')}</th>
          {recorded && <th scope="col">{words('debug.inFile')}</th>}
        </tr>
      </thead>
      <tbody>
        {Object.entries(hashes).map(([name, hash]) => (
          <tr key={name} class={recorded && recorded[name] !== hash ? 'debug-differs' : ''}>
            <th scope="row">{name}</th>
            <td>
              <code>{hash}</code>
            </td>
            {recorded && (
              <td>
                <code>{recorded[name] ?? '–'}</code>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
