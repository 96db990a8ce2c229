import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { language, words } from '../../session/language.ts';
import './nights-table.css';

/** The nights, in the order in which one reads them. */
const NIGHTS = ['without', 'tonight', 'agreed'] as const;
const NIGHT_NAMES = {
  without: 'lookBack.without',
  tonight: 'lookBack.tonight',
  agreed: 'lookBack.withAgreements',
} as const;

/** One thing that is counted in each of the nights. */
export interface NightRow extends Record<(typeof NIGHTS)[number], number> {
  id: string;
  pictogram: PictogramName;
  label: string;
  /** Whether more of it is harder, and there is more of it with the agreements. */
  harder?: boolean;
}

/** Three nights beside each other, every number with its bar on one common scale. */
export function NightsTable({ head, rows }: { head: string; rows: readonly NightRow[] }) {
  const most = Math.max(1, ...rows.flatMap((row) => NIGHTS.map((night) => row[night])));
  const digits = formatNumber(most).length;
  return (
    <table class="nights" style={{ '--digits': digits }}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {NIGHTS.map((night) => (
            <th key={night} scope="col" class={`night-${night}`}>
              <span class={`key key-${night}`} /> {words(NIGHT_NAMES[night])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id}>
            <th scope="row">
              <Pictogram name={row.pictogram} />
              <span>{row.label}</span>
            </th>
            {NIGHTS.map((night) => (
              <td
                key={night}
                class={`night-${night} ${night === 'agreed' && row.harder ? 'night-more' : ''}`}
                data-night={night}
                data-value={row[night]}
              >
                <span class="night-value">
                  <b>{formatNumber(row[night])}</b>
                  <span class="night-track">
                    <span
                      class={`key-${night}`}
                      style={{ width: `${(row[night] / most) * 100}%`, minWidth: row[night] > 0 ? '0.25rem' : 0 }}
                    />
                  </span>
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 0 }).format(value);
}
