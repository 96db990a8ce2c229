import type { Preparation } from '../../../engine/index.ts';
import { language, words } from '../../session/language.ts';

/** What preparations cost together, in euros and in days one after another. */
export function totalText(picked: readonly Preparation[]): string {
  return words('agreements.total', costOf(picked));
}

/** The cost of preparations as the sentences take it. */
export function costOf(preparations: readonly Preparation[]): { euros: string; days: number } {
  const euros = preparations.reduce((sum, { cost }) => sum + cost, 0);
  const days = preparations.reduce((sum, preparation) => sum + preparation.days, 0);
  const format = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  return { euros: new Intl.NumberFormat(language.value, format).format(euros), days };
}
