/**
 * How sure a value is: A primary text seen; B press or secondary page naming the body; C from memory, document named;
 * D assumption (shown as "dit hebben we geschat").
 */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** One row of the table "waar komt dit getal vandaan?". */
export interface Parameter {
  value: number;
  unit: string;
  min: number;
  max: number;
  source: string;
  confidence: Confidence;
  nl: string;
  en: string;
}

/** Keeps the literal ids of a table while checking its rows. */
export function parameterTable<Id extends string>(table: Record<Id, Parameter>): Record<Id, Parameter> {
  return table;
}
