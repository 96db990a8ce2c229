import type { InjectSource, Minutes, ScenarioTexts } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import type { EventField } from './event-fields.ts';
import type { TimeStyle } from './read-time.ts';

/** What a cell sets in an inject: path → value; undefined takes it away. */
export type InjectValues = Record<string, string | boolean | string[] | undefined>;

/** A cell that says something else than the scenario. */
export interface CellChange {
  id: string;
  field: EventField;
  from: string;
  to: string;
  set: InjectValues;
  /** The text is one of a translation: it goes to the file of that language instead. */
  translation: { key: string; source: string } | null;
}

/** A row that the scenario does not have yet. */
export interface NewInject {
  id: string;
  row: number;
  set: InjectValues;
  /** The inject it stands under; null: at the start. */
  after: string | null;
}

export type RemarkCode =
  | 'time'
  | 'noTime'
  | 'channel'
  | 'objectives'
  | 'actualTime'
  | 'twice'
  | 'noSource'
  | 'aloud'
  | 'id'
  | 'missing'
  | 'column';

/** Something that was not taken over, or taken over elsewhere. Rows count from 1, as a spreadsheet shows them. */
export interface Remark {
  code: RemarkCode;
  row: number | null;
  text: string;
}

export interface ImportPlan {
  changes: CellChange[];
  added: NewInject[];
  remarks: Remark[];
  /** Language of the texts in the list. */
  language: string;
  timeStyle: TimeStyle;
}

/** The scenario as the list is compared with it. */
export interface Compared {
  timeline: readonly InjectSource[];
  texts: ScenarioTexts;
  /** Objectives by id. */
  objectives: readonly string[];
  /** Ids that a new inject cannot have. */
  taken: ReadonlySet<string>;
  declared: readonly string[];
  startMinuteOfDay: Minutes;
  startDate: string;
  words: Language;
}
