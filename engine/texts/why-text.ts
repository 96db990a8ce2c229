import {
  type CauseRow,
  type CompiledNeighbourhood,
  type CompiledScenario,
  PARAMETERS,
  type ScenarioTexts,
} from '../model/index.ts';
import { type Language, type SayArgs, say } from './say.ts';
import { scenarioText } from './scenario-text.ts';
import { clockText } from './times.ts';

/** What `whyText` needs to name what the rows are about. */
export interface WhyNames {
  /** Name of a subject (`household/<id>`, `asset/<id>`, `decision/<id>` …); its id when it has none. */
  name(subject: string): string;
  /** Clock time of a tick. */
  clock(tick: number): string;
}

/** Names for `whyText` from neighbourhood and scenario: address, name of the asset, label of the option or action. */
export function whyNames(
  language: Language,
  neighbourhood: CompiledNeighbourhood,
  scenario: CompiledScenario,
  texts: ScenarioTexts,
): WhyNames {
  const names = new Map<string, string>();
  for (const h of neighbourhood.households) {
    const street = neighbourhood.streets[h.street]?.name ?? '';
    names.set(`household/${h.id}`, `${street} ${h.number}`.trim());
  }
  for (const asset of neighbourhood.assets) names.set(`asset/${asset.id}`, asset.name);
  for (const venue of neighbourhood.venues) names.set(`venue/${venue.id}`, venue.name);
  const labelled = [
    ...scenario.actions.map((a) => [`action/${a.id}`, a.label] as const),
    ...scenario.preparations.map((p) => [`preparation/${p.id}`, p.label] as const),
    ...scenario.decisions.flatMap((d) => d.options.map((o) => [`decision/${d.id}/${o.id}`, o.label] as const)),
  ];
  for (const [subject, key] of labelled) names.set(subject, scenarioText(texts, language, key));
  return {
    name: (subject) => names.get(subject) || subject.slice(subject.indexOf('/') + 1),
    clock: (tick) => clockText(language, scenario, tick * scenario.step),
  };
}

/**
 * A chain of causes in sentences of at most twenty words, the need first, the root last; then why help did not come,
 * and whether a number in the chain was estimated (confidence D).
 */
export function whyText(language: Language, rows: CauseRow[], names: WhyNames): string[] {
  const sentences = rows.map((row) => say(language, `cause.${row.what}`, argsOf(row, names)));
  const barrier = rows[0]?.barrier ?? 'none';
  if (barrier !== 'none') sentences.push(say(language, `cause.barrier.${barrier}`));
  const estimated = estimatedParameters(rows).length;
  if (estimated > 0) sentences.push(say(language, 'cause.estimated', { count: estimated }));
  // Two links may say the same thing (a mast and its feed without power): once is enough for a reader.
  return sentences.filter((sentence, place) => sentences.indexOf(sentence) === place);
}

/** Ids of the parameters in the chain that are assumptions: shown as "dit hebben we geschat". */
export function estimatedParameters(rows: CauseRow[]): string[] {
  const ids = new Set(rows.flatMap((row) => Object.keys(row.parameters)));
  const table: Record<string, { confidence: string }> = PARAMETERS;
  return [...ids].filter((id) => table[id]?.confidence === 'D');
}

function argsOf(row: CauseRow, names: WhyNames): SayArgs {
  const name = names.name(row.subject);
  const rounded = Object.entries(row.values).map(([key, value]) => [key, Math.round(value) + 0]);
  return { ...Object.fromEntries(rounded), home: name, asset: name, what: name, clock: names.clock(row.tick) };
}
