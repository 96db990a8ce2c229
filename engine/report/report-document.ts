import type { Exercise } from '../exercise/index.ts';
import type { ExerciseReport } from '../insight/index.ts';
import { clockText, cutName, type Language, type ReportKey, say, sayReport, scenarioText } from '../texts/index.ts';
import { briefly } from './briefly.ts';
import { helpTable, momentList, objectiveTable, peopleTable } from './figures.ts';
import type { OwnWords, ReportBlock, ReportDocument, ReportSource } from './report-block.ts';
import { choiceTable, courseTable } from './told-course.ts';

/** Rows to write agreements in, beside those that were chosen. */
const FREE_ROWS = 3;
const NOTE_LINES = 2;

/** The report of an exercise in words, in the order in which it is read. */
export function reportDocument(
  ex: Exercise,
  report: ExerciseReport,
  language: Language,
  own: OwnWords = {},
): ReportDocument {
  const source: ReportSource = { ex, report, language, own };
  const blocks = [head, briefly, goal, objectives, people, help, moments, course, choices, questions, agreements, how];
  return { language, title: sayReport(language, 'report.title'), blocks: blocks.flatMap((part) => part(source)) };
}

const heading = (language: Language, key: ReportKey): ReportBlock => ({
  kind: 'heading',
  text: sayReport(language, key),
});
const text = (words: string): ReportBlock => ({ kind: 'text', text: words });

function head({ ex, report, language }: ReportSource): ReportBlock[] {
  const clock = (minute: number) => clockText(language, ex.scenario, minute);
  const title = scenarioText(ex.texts, language, 'title');
  const cut = report.cut === null ? '' : ` (${cutName(language, report.cut).toLowerCase()})`;
  return [
    text(`${sayReport(language, 'report.what', { title, neighbourhood: report.neighbourhood.name })}${cut}.`),
    text(
      [
        sayReport(language, 'report.notReal'),
        sayReport(language, 'report.span', { from: clock(0), to: clock(report.minutes) }),
        sayReport(language, 'report.homes', { households: report.households, people: report.people }),
      ].join(' '),
    ),
    { kind: 'blank', label: sayReport(language, 'report.fill.date'), lines: 1 },
    { kind: 'blank', label: sayReport(language, 'report.fill.present'), lines: 1 },
  ];
}

function goal({ ex, report, language, own }: ReportSource): ReportBlock[] {
  const objective = ex.scenario.objectives.find(({ id }) => id === report.goal);
  const wording = objective ? scenarioText(ex.texts, language, objective.text) : (own.goal ?? '');
  if (wording === '') return [];
  return [heading(language, 'report.goal'), text(wording), text(sayReport(language, answer()))];

  function answer(): ReportKey {
    if (!objective) return 'report.goal.own';
    const result = report.figures.objectives.find(({ id }) => id === objective.id)?.result.tonight;
    return result?.done ? 'report.goal.done' : 'report.goal.notDone';
  }
}

function objectives(source: ReportSource): ReportBlock[] {
  if (source.report.figures.objectives.length === 0) return [];
  return [heading(source.language, 'report.objectives'), objectiveTable(source)];
}

const people = (source: ReportSource): ReportBlock[] => [
  heading(source.language, 'report.people'),
  peopleTable(source) ?? text(sayReport(source.language, 'report.short.fine')),
];

const help = (source: ReportSource): ReportBlock[] => [heading(source.language, 'report.help'), helpTable(source)];

const moments = (source: ReportSource): ReportBlock[] => [
  heading(source.language, 'report.moments'),
  momentList(source),
];

const course = (source: ReportSource): ReportBlock[] => [
  heading(source.language, 'report.course'),
  courseTable(source),
];

const choices = (source: ReportSource): ReportBlock[] => [
  heading(source.language, 'report.choices'),
  choiceTable(source) ?? text(sayReport(source.language, 'report.choices.none')),
];

/** Each question with what was noted, or with room to write. */
function questions({ ex, language, own }: ReportSource): ReportBlock[] {
  const asked = ex.scenario.debrief.flatMap(({ id, ask }): ReportBlock[] => {
    const words = scenarioText(ex.texts, language, ask);
    const note = own.notes?.[id] ?? '';
    return note === '' ? [{ kind: 'blank', label: words, lines: NOTE_LINES }] : [text(words), text(note)];
  });
  return [
    heading(language, 'report.questions'),
    ...asked,
    { kind: 'blank', label: sayReport(language, 'report.fill.more'), lines: NOTE_LINES },
  ];
}

/** What the group chose to arrange stands in the table; who and when are written in by hand. */
function agreements({ ex, language, own }: ReportSource): ReportBlock[] {
  const chosen = (own.agreed ?? []).map((id) =>
    scenarioText(ex.texts, language, ex.scenario.preparations.find((each) => each.id === id)?.label ?? null),
  );
  const columns = ['report.column.agreement', 'report.column.who', 'report.column.when'] as const;
  return [
    heading(language, 'report.agreements'),
    ...(chosen.length > 0 ? [text(sayReport(language, 'report.agreements.chosen'))] : []),
    {
      kind: 'table',
      heads: columns.map((key) => sayReport(language, key)),
      rows: [...chosen, ...Array.from({ length: FREE_ROWS }, () => '')].map((what) => [what, '', '']),
      numbers: [],
    },
    { kind: 'blank', label: sayReport(language, 'report.next'), lines: 1 },
  ];
}

function how({ ex, report, language }: ReportSource): ReportBlock[] {
  const skipped = report.figures.skipped.length;
  return [
    heading(language, 'report.how'),
    {
      kind: 'list',
      items: [
        say(language, 'lookBack.model'),
        sayReport(language, 'report.how.without'),
        ...(skipped > 0 ? [sayReport(language, 'report.how.skipped', { count: skipped })] : []),
        sayReport(language, 'report.how.estimated'),
        sayReport(language, 'report.how.again', {
          scenario: report.scenario.id,
          version: report.scenario.version,
          neighbourhood: ex.neighbourhood.id,
          seed: report.seed,
          engine: report.engine,
          outcome: report.outcome,
        }),
      ],
    },
  ];
}
