import type { ReportBlock, ReportDocument } from './report-block.ts';

/** For a screen and for A4; everything stands in the one file, so that it opens anywhere without internet. */
const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #14213a; background: #fff; }
h1 { margin: 0 0 0.5rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; padding-top: 0.75rem; border-top: 2px solid #14213a; font-size: 1.4rem; line-height: 1.25; }
p, ul, table { margin: 0 0 0.75rem; }
li { margin-bottom: 0.25rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid #8a93a5; text-align: left; vertical-align: top; }
thead th { background: #f3ecdc; }
td:empty { height: 2.5rem; }
.number { text-align: right; }
.blank { margin-bottom: 1rem; }
.blank i { display: block; height: 2.2rem; border-bottom: 1px solid #8a93a5; }
@page { size: A4; margin: 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; break-after: avoid; }
  thead { display: table-header-group; }
  tr, li, .blank { break-inside: avoid; }
}
`;

/** A report as a page of its own. */
export function writeHtml({ language, title, blocks }: ReportDocument): string {
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>\n<style>${STYLE}</style>`;
  const body = [`<h1>${escaped(title)}</h1>`, ...blocks.map(blockHtml)].join('\n');
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'blank':
      return `<div class="blank">${escaped(block.label)}${'<i></i>'.repeat(block.lines)}</div>`;
  }
}

function tableHtml({ heads, rows, numbers }: Extract<ReportBlock, { kind: 'table' }>): string {
  const kindOf = (column: number) => (numbers.includes(column) ? ' class="number"' : '');
  const head = heads.map((text, column) => `<th scope="col"${kindOf(column)}>${escaped(text)}</th>`).join('');
  const line = (cells: readonly string[]) =>
    `<tr>${cells.map((text, column) => `<td${kindOf(column)}>${escaped(text)}</td>`).join('')}</tr>`;
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.map(line).join('\n')}\n</tbody>\n</table>`;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
