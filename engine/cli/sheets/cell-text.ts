/** What makes a spreadsheet read a cell of a CSV file as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text for a CSV cell: one that would become a formula gets an apostrophe, which `readCell` takes off again. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** In a spreadsheet file a cell says itself that it is text; only a text that looks guarded gets one more apostrophe. */
export const guardTextCell = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text of a cell, without the apostrophe that kept it from becoming a formula. */
export const readCell = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
