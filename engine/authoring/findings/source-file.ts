/** A text file with what is needed to say where something stands in it. */
export interface SourceFile {
  /** How findings name it. */
  label: string;
  text: string;
  /** Offset of the first letter of each line. */
  lineStarts: number[];
}

/** A stretch of a file, as offsets; `end` is just past it. */
export interface Place {
  file: SourceFile;
  start: number;
  end: number;
}

/** Prepares a text for finding places in it. */
export function sourceFile(label: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { label, text, lineStarts };
}

/** Line and column of an offset, both from 1. */
export function lineColumn(file: SourceFile, offset: number): { line: number; column: number } {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (file.lineStarts[low] ?? 0) + 1 };
}

/** The line an offset stands on, without its end. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1] ?? file.text.length;
  const end = file.lineStarts[line] ?? file.text.length + 1;
  return file.text.slice(start, end - 1).replace(/\r$/, '');
}

/**
 * Where the letter at `index` of a scalar's value stands in its file: quotes, escapes and folded lines are stepped over.
 * @param place the scalar as written, its quotes included
 */
export function offsetInScalar(place: Place, value: string, index: number): number {
  const { text } = place.file;
  const quote = text[place.start];
  const quoted = quote === '"' || quote === "'";
  let at = place.start + (quoted ? 1 : 0);
  for (let i = 0; i < index && at < place.end; i++) {
    if (/\s/.test(value[i] ?? '')) {
      if (/\s/.test(value[i + 1] ?? '') && text[at] === value[i]) at++;
      else while (at < place.end && /\s/.test(text[at] ?? '')) at++;
    } else if (quote === '"' && text[at] === '\\') {
      at += ESCAPE_LENGTH[text[at + 1] ?? ''] ?? 2;
    } else {
      at += quote === "'" && text[at] === "'" ? 2 : 1;
    }
  }
  return at;
}

const ESCAPE_LENGTH: Record<string, number> = { x: 4, u: 6, U: 10 };
