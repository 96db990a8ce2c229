import { diffIndices } from 'node-diff3';

/** Lines of a text that another text has in the place of its own. */
export interface LineChange {
  /** Line of the old text, from 1, at which it begins. */
  line: number;
  gone: string[];
  come: string[];
}

/** What differs between two texts, line by line, in order. */
export function lineDiff(before: string, after: string): LineChange[] {
  return diffIndices(before.split('\n'), after.split('\n')).map(({ buffer1, buffer1Content, buffer2Content }) => {
    return { line: buffer1[0] + 1, gone: [...buffer1Content], come: [...buffer2Content] };
  });
}
