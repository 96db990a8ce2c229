import { undoFit } from '../../parts/fit-text.ts';

/** How close the texts of a question may come together, the roomiest first; the letters never get too small to read. */
const FITS = ['roomy', 'tight', 'tightest'] as const;

/** Nothing scrolls at the table: long options move closer until all of them are on the sheet, and then what is beside them. */
export function fitSheet(sheet: HTMLElement): void {
  undoFit(sheet);
  fitPart(sheet, sheet.querySelectorAll('.decision-options, .option'));
  const talk = sheet.querySelector<HTMLElement>('.decision-talk');
  if (talk) fitPart(talk, [talk]);
}

function fitPart(part: HTMLElement, boxes: Iterable<Element>): void {
  for (const fit of FITS) {
    part.dataset.fit = fit;
    if ([...boxes].every((box) => box.scrollHeight <= box.clientHeight + 1)) return;
  }
}
