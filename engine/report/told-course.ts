import type { ReportEntry, ReportedChoice, ReportedOrder } from '../insight/index.ts';
import type { OwnIdea } from '../model/index.ts';
import { clockText, reasonName, refusalText, say, sayReport, scenarioText } from '../texts/index.ts';
import type { ReportBlock, ReportSource } from './report-block.ts';

/** Everything that the table heard and did, in order of time. */
export function courseTable(source: ReportSource): ReportBlock {
  const { ex, language, report } = source;
  return {
    kind: 'table',
    heads: (['report.column.time', 'report.column.kind', 'report.column.what'] as const).map((key) =>
      sayReport(language, key),
    ),
    rows: report.entries.map((entry) => [
      clockText(language, ex.scenario, entry.minute),
      sayReport(language, `report.kind.${entry.kind}`),
      entryText(source, entry),
    ]),
    numbers: [],
  };
}

/** What the table made of each question, with the reason it picked; null: it saw none. */
export function choiceTable(source: ReportSource): ReportBlock | null {
  const { ex, language, report } = source;
  const choices = report.entries.filter((entry) => entry.kind === 'choice');
  if (choices.length === 0) return null;
  return {
    kind: 'table',
    heads: (['report.column.question', 'report.column.choice', 'report.column.reason'] as const).map((key) =>
      sayReport(language, key),
    ),
    rows: choices.map((choice) => [
      scenarioText(ex.texts, language, ex.scenario.decisions.find(({ id }) => id === choice.decision)?.ask ?? null),
      choiceText(source, choice),
      reasonName(language, choice.reason),
    ]),
    numbers: [],
  };
}

/** What an entry says, in one or a few sentences. */
export function entryText(source: ReportSource, entry: ReportEntry): string {
  const { ex, language } = source;
  const told = (key: string | null) => scenarioText(ex.texts, language, key);
  switch (entry.kind) {
    case 'message': {
      const text = scenarioText(ex.texts, language, entry.text, entry.args);
      const from = scenarioText(ex.texts, language, entry.from, entry.args);
      return from === '' ? text : sayReport(language, 'report.message.from', { text, from });
    }
    case 'choice': {
      const ask = told(ex.scenario.decisions.find(({ id }) => id === entry.decision)?.ask ?? null);
      return sayReport(language, 'report.choice', { ask, choice: choiceText(source, entry) });
    }
    case 'order':
      return orderText(source, entry);
    case 'preparation':
      return told(ex.scenario.preparations.find(({ id }) => id === entry.id)?.label ?? null);
    case 'fact': {
      const fact = ex.scenario.facts.find(({ id }) => id === entry.id);
      if (!fact) return '';
      return sayReport(language, 'report.fact', {
        ask: told(fact.ask),
        answer: told(fact.answer),
        source: fact.source,
      });
    }
  }
}

function choiceText(source: ReportSource, choice: ReportedChoice): string {
  const { language } = source;
  if (choice.own) return sayReport(language, 'report.choice.idea', { idea: orderText(source, choice.own) });
  const words = choice.division
    ? dividedText(source, choice.decision, choice.division)
    : optionText(source, choice.decision, choice.option);
  return choice.byDefault ? sayReport(language, 'report.choice.nobody', { choice: words }) : words;
}

/** "Langs de deuren: 8, uitrusten: 4": places to which nobody went are left out. */
function dividedText(source: ReportSource, decision: string, division: Readonly<Record<string, number>>): string {
  return Object.entries(division)
    .filter(([, helpers]) => helpers > 0)
    .map(([option, helpers]) =>
      say(source.language, 'decision.divided', { helpers, option: optionText(source, decision, option) }),
    )
    .join(', ');
}

/** Label of an option; '' for none. */
export function optionText({ ex, language }: ReportSource, decision: string, option: string | null): string {
  const options = ex.scenario.decisions.find(({ id }) => id === decision)?.options ?? [];
  return scenarioText(ex.texts, language, options.find(({ id }) => id === option)?.label ?? null);
}

function orderText(source: ReportSource, order: ReportedOrder): string {
  const { language } = source;
  const { asked: who, where, status, code, reached, missed } = order;
  const reason = code === null ? '' : refusalText(language, code);
  const result =
    status === 'done'
      ? say(language, 'orders.done', { reached, missed })
      : sayReport(language, `report.order.${status}`, { reason }).trim();
  return sayReport(language, 'report.order', { what: actionText(source, order.action), who, where, result });
}

/** An idea of their own by what it is; with whom and where stand in the course. */
export function ideaText(source: ReportSource, idea: OwnIdea): string {
  return sayReport(source.language, 'report.choice.idea', { idea: actionText(source, idea.action) });
}

function actionText({ ex, language }: ReportSource, action: string): string {
  return scenarioText(ex.texts, language, ex.scenario.actions.find(({ id }) => id === action)?.label ?? null);
}
