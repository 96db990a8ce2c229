import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportBlock, ReportDocument } from '../../report/index.ts';

/** Twentieths of a point around a paragraph. */
const AFTER = 120;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A93A5' };

/** A report for a word processor: with its own headings and tables, so that a municipality can go on with it. */
export async function writeDocx({ title, language, blocks }: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Samenspel',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } } },
      },
    },
    sections: [
      {
        children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...blocks.flatMap(partsOf)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function partsOf(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1, spacing: { before: 300, after: AFTER } }),
      ];
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: AFTER } })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [tableOf(block), new Paragraph({ text: '' })];
    case 'blank':
      return [
        new Paragraph({ text: block.label, keepNext: true }),
        ...Array.from(
          { length: block.lines },
          () => new Paragraph({ text: '', border: { bottom: LINE }, spacing: { before: AFTER, after: AFTER } }),
        ),
      ];
  }
}

/** Room between the margins of a sheet of A4, twentieths of a point. */
const WIDTH = 9000;
/** A column is as wide as its longest text, within bounds: a word processor would make all of them equal. */
const NARROWEST = 14;
const WIDEST = 50;

function widthsOf({ heads, rows }: Extract<ReportBlock, { kind: 'table' }>): number[] {
  const letters = heads.map((head, column) => {
    const longest = Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0));
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
  const all = letters.reduce((sum, count) => sum + count, 0);
  return letters.map((count) => Math.floor((count / all) * WIDTH));
}

function tableOf(block: Extract<ReportBlock, { kind: 'table' }>): Table {
  const { heads, rows, numbers } = block;
  const columnWidths = widthsOf(block);
  const cell = (text: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [
        new Paragraph({
          alignment: numbers.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((text, column) => cell(text, column, true)) }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((text, column) => cell(text, column, false)) }),
      ),
    ],
  });
}
