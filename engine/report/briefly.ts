import { say, sayReport } from '../texts/index.ts';
import type { ReportBlock, ReportSource } from './report-block.ts';

/** As many needs as one takes in at a glance. */
const MOST_NEEDS = 3;

/** What somebody reads who reads nothing else: who came short, how many were reached, what the group did. */
export function briefly(source: ReportSource): ReportBlock[] {
  const { language, report } = source;
  const { reached, checked } = report.figures.totals.tonight;
  const count = (kind: 'choice' | 'order') =>
    report.entries.filter((entry) => entry.kind === kind && !(entry.kind === 'choice' && entry.byDefault)).length;
  return [
    { kind: 'heading', text: sayReport(language, 'report.short') },
    {
      kind: 'list',
      items: [
        ...shortOf(source),
        say(language, 'lookBack.reached', { share: reached }),
        say(language, 'lookBack.checked', { share: checked }),
        sayReport(language, 'report.short.did', { choices: count('choice'), orders: count('order') }),
      ],
    },
  ];
}

/** The needs of which most people came short in either night, largest first. */
function shortOf({ language, report }: ReportSource): string[] {
  const rows = report.figures.people.filter(({ count }) => count.tonight > 0 || count.without > 0);
  if (rows.length === 0) return [sayReport(language, 'report.short.fine')];
  const most = (row: (typeof rows)[number]) => Math.max(row.count.tonight, row.count.without);
  return rows
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MOST_NEEDS)
    .map(({ need, count: { tonight, without } }) => {
      const sentence = say(language, `lookBack.count.${need}`, { count: tonight });
      const key = tonight === without ? 'report.short.same' : 'report.short.without';
      return sayReport(language, key, { sentence, without });
    });
}
