import './report.css';
import {
  exerciseReport,
  type ReportBlock,
  type ReportDocument,
  type ReportKey,
  reportDocument,
  sayReport,
  writeHtml,
} from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { WholeScreen } from '../parts/whole-screen.tsx';
import { agreed } from '../session/agreements-state.ts';
import { eveningGoal } from '../session/evening-goal.ts';
import { handOut } from '../session/hand-out.ts';
import { language, words } from '../session/language.ts';
import { course, notes, session } from '../session/session.ts';
import { lookedBack } from '../session/thinker.ts';
import { reportShown } from './report-state.ts';

const told = (key: ReportKey) => sayReport(language.value, key);

/** The report of the evening: to read, to print, or to keep as a page. Lies over the look-back. */
export function ReportScreen() {
  const document = documentOfNow();
  return (
    <WholeScreen name="report" class="report-sheet" onClose={close}>
      <section class="report-about">
        <p>{told('report.explain')}</p>
        <Button look="main" pictogram="file" disabled={!document} onPress={() => print()} class="report-print">
          {told('report.print')}
        </Button>
        <Button pictogram="save" disabled={!document} onPress={() => document && keep(document)} class="report-save">
          {told('report.save')}
        </Button>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to come to it */}
      <article class="report-paper" data-first tabIndex={0} aria-labelledby="report-title">
        <h1 id="report-title">{told('report.title')}</h1>
        {document?.blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
        {!document && <p role="status">{words('lookBack.computing')}</p>}
      </article>
    </WholeScreen>
  );
}

function close(): void {
  reportShown.value = false;
}

/** What the group wrote and chose is only on this device, so only here it stands in the report. */
function documentOfNow(): ReportDocument | null {
  const [open, at, back] = [session.value, course.value, lookedBack.value];
  if (!open || !at || !back) return null;
  const goal = eveningGoal.value;
  const own = { goal: goal && 'own' in goal ? goal.own : '', notes: notes.value, agreed: agreed.value };
  const report = exerciseReport(open.exercise, at.log, at.state, back);
  return reportDocument(open.exercise, report, language.value, own);
}

function keep(document: ReportDocument): void {
  const { id } = session.value!.exercise.scenario;
  handOut(writeHtml(document), 'text/html', `${id}.${told('report.fileName')}.html`);
}

function Block({ block }: { block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <ReportTable {...block} />;
    case 'blank':
      return (
        <div class="report-blank">
          {block.label}
          {Array.from({ length: block.lines }, (_, line) => (
            <i key={line} />
          ))}
        </div>
      );
  }
}

function ReportTable({ heads, rows, numbers }: Extract<ReportBlock, { kind: 'table' }>) {
  const kindOf = (column: number) => (numbers.includes(column) ? 'report-number' : undefined);
  return (
    <table>
      <thead>
        <tr>
          {heads.map((text, column) => (
            <th key={text} scope="col" class={kindOf(column)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, column) => (
              <td key={heads[column]} class={kindOf(column)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
