import { language, words } from '../session/language.ts';
import type { NumberRow } from './find-numbers.ts';
import { knownSource, numberText, unitText } from './number-text.ts';
import './number-item.css';

/** One number: what it is, how sure, its value and between which values it may lie. */
export function NumberItem({ row }: { row: NumberRow }) {
  const { id, confidence, unit, min, max, changed } = row;
  const value = changed ?? row.value;
  const at = language.value;
  const source = knownSource(row.source);
  return (
    <li class={`number ${changed === null ? '' : 'number-changed'}`} data-number={id} data-sure={confidence}>
      <span class={`sure sure-${confidence}`}>{confidence}</span>
      <div class="number-about">
        <p class="number-name">{row[at]}</p>
        <p class="soft">
          {confidence === 'D' && <span>{words('numbers.estimated')} </span>}
          {source && confidence !== 'D' && <span>{words('numbers.source')} </span>}
          {source && <span lang="en">{confidence === 'D' ? `(${source})` : source}</span>}
        </p>
        {changed !== null && (
          <p class="number-usual">
            {words('numbers.changed', {
              usual: `${numberText(at, row.value, unit)} ${shortUnit(row.value, unit)}`.trim(),
            })}
          </p>
        )}
      </div>
      <div class="number-value">
        <p>
          <b>{numberText(at, value, unit)}</b> <span>{shortUnit(value, unit)}</span>
        </p>
        {unit !== '0/1' && (
          <>
            <span class="number-track" aria-hidden="true">
              <span style={{ left: `${share(value, min, max)}%` }} />
            </span>
            <p class="soft">
              {words('numbers.range', { min: numberText(at, min, unit), max: numberText(at, max, unit) })}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function shortUnit(value: number, unit: string): string {
  return unit === '0/1' ? '' : unitText(language.value, value, unit);
}

/** Where a value lies between the lowest and the highest, in percent; one outside lies at the end. */
function share(value: number, min: number, max: number): number {
  if (max <= min) return 50;
  return Math.max(0, Math.min(100, ((value - min) / (max - min)) * 100));
}
