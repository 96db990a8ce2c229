import type { PartingMoment } from '../insight/index.ts';
import { HELP_SOURCES } from '../model/index.ts';
import { clockText, needName, numberText, say, sayReport, scenarioText, sourceName } from '../texts/index.ts';
import type { ReportBlock, ReportSource } from './report-block.ts';
import { ideaText, optionText } from './told-course.ts';

/** People who had too little for too long, by need, in both nights; null: nobody in either. */
export function peopleTable({ language, report }: ReportSource): ReportBlock | null {
  const rows = report.figures.people
    .filter(({ count }) => count.tonight > 0 || count.without > 0)
    .map(({ need, hours, count }) => [
      sayReport(language, 'report.people.row', { need: needName(language, need), hours }),
      numberText(language, count.tonight),
      numberText(language, count.without),
    ]);
  if (rows.length === 0) return null;
  return { kind: 'table', heads: bothNights(language, 'report.people.column'), rows, numbers: [1, 2] };
}

/** Hours of help by who gave it, in both nights; what nobody did stands last. */
export function helpTable({ language, report }: ReportSource): ReportBlock {
  const { tonight, without } = report.figures.totals;
  const rows = HELP_SOURCES.map((source) => [
    source === 'nobody' ? sayReport(language, 'report.help.nobody') : sourceName(language, source),
    numberText(language, Math.round(tonight.help[source])),
    numberText(language, Math.round(without.help[source])),
  ]);
  return { kind: 'table', heads: bothNights(language, 'report.help.column'), rows, numbers: [1, 2] };
}

function bothNights(
  language: ReportSource['language'],
  first: 'report.people.column' | 'report.help.column',
): string[] {
  return [first, 'report.column.tonight' as const, 'report.column.without' as const].map((key) =>
    sayReport(language, key),
  );
}

/** What the scenario asked, and when it was reached; nobody is graded. */
export function objectiveTable({ ex, language, report }: ReportSource): ReportBlock {
  const wording = new Map(ex.scenario.objectives.map(({ id, text }) => [id, text]));
  return {
    kind: 'table',
    heads: [sayReport(language, 'report.column.objective'), sayReport(language, 'report.column.result')],
    rows: report.figures.objectives.map(({ id, result: { tonight } }) => [
      scenarioText(ex.texts, language, wording.get(id) ?? null),
      resultText(tonight),
    ]),
    numbers: [],
  };

  function resultText({ done, at }: { done: boolean; at: number | null }): string {
    const open = at === null && report.minutes < ex.scenario.endMinute;
    if (!done) return sayReport(language, open ? 'report.objective.open' : 'report.objective.notDone');
    if (at === null) return sayReport(language, 'report.objective.done');
    return sayReport(language, 'report.objective.doneAt', { clock: clockText(language, ex.scenario, at) });
  }
}

/** The moments at which the two nights grew apart, each with what came just before it. */
export function momentList(source: ReportSource): ReportBlock {
  const { ex, language, report } = source;
  const items = report.figures.moments.map((moment) => {
    const change = say(language, moment.people >= 0 ? 'lookBack.moments.better' : 'lookBack.moments.worse', {
      clock: clockText(language, ex.scenario, moment.minute),
      people: Math.abs(moment.people),
    });
    return sayReport(language, 'report.moment', { change, before: beforeText(source, moment) });
  });
  if (items.length === 0) return { kind: 'text', text: say(language, 'lookBack.moments.none') };
  return { kind: 'list', items };
}

function beforeText(source: ReportSource, { act }: PartingMoment): string {
  const { ex, language } = source;
  if (act === null || act.kind === 'preparation') return sayReport(language, 'report.before.none');
  const what = () => {
    if (act.own) return ideaText(source, act.own);
    if (act.kind === 'decision') return optionText(source, act.id, act.option);
    const named = (act.kind === 'order' ? ex.scenario.actions : ex.scenario.timeline).find(({ id }) => id === act.id);
    if (!named) return '';
    return scenarioText(ex.texts, language, 'label' in named ? named.label : (named.say?.screen ?? null));
  };
  if (act.kind === 'decision' && act.option === null && !act.own) return sayReport(language, 'report.before.divide');
  return sayReport(language, `report.before.${act.kind}`, { what: what() });
}
