import type { ReportBlock, ReportDocument } from './report-block.ts';

/** A report as Markdown, with tables as GitHub and most editors read them. */
export function writeMarkdown({ title, blocks }: ReportDocument): string {
  return `${[`# ${plain(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.map((cell) => plain(cell)).join(' | ')} |`;
      const rule = block.heads.map((_, column) => (block.numbers.includes(column) ? '---:' : '---'));
      return [line(block.heads), `| ${rule.join(' | ')} |`, ...block.rows.map(line)].join('\n');
    }
    case 'blank':
      return `**${plain(block.label)}** ${'\\_'.repeat(20)}`;
  }
}

/** Words on one line, in which nothing is a sign of Markdown or of HTML. */
function plain(words: string): string {
  return words
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]|#~<]/g, '\\$&')
    .replace(/^[-+>](?=\s)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
