/** The one door of `report`: the report of an exercise in words, and how it is written down. */

export type { OwnWords, ReportBlock, ReportDocument } from './report-block.ts';
export { reportDocument } from './report-document.ts';
export { reportRows } from './report-rows.ts';
export { writeHtml } from './write-html.ts';
export { writeMarkdown } from './write-markdown.ts';
