import { type Language, say, UI_KEYS, type UiKey } from '../../engine/index.ts';

/** Units that are written the same in every language. */
export const SAME_EVERYWHERE: readonly string[] = ['%', '€', '°C', 'cm', 'kPa'];
/** The table says this where there is no source at all. */
const NO_SOURCE: readonly string[] = ['no source', 'assumption of this model'];

/** A number as one reads it: `1,5` in Dutch; a switch is yes or no. */
export function numberText(language: Language, value: number, unit: string): string {
  if (unit === '0/1') return say(language, value === 0 ? 'app.no' : 'app.yes');
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}

/** The unit of a number in words; one without words is shown as the table writes it. */
export function unitText(language: Language, value: number, unit: string): string {
  const key = unitKey(unit);
  return key ? say(language, key, { value }) : unit;
}

/** Key of the words of a unit, if it has any. */
export function unitKey(unit: string): UiKey | undefined {
  return UI_KEYS.find((key) => key === `numbers.unit.${unit}`);
}

/** Where a number was found, as the table writes it; null where the table knows no source. */
export function knownSource(source: string): string | null {
  return NO_SOURCE.includes(source) ? null : source;
}
