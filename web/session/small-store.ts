/** Where a word is kept: for this tab until it is closed, or for this browser. */
export type Place = 'tab' | 'browser';

/** What was kept under a name; null when nothing was, or when the browser lets nothing be kept. */
export function recall(place: Place, name: string): string | null {
  try {
    return storageOf(place).getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a word, or forgets it (null). A browser that refuses loses nothing but the comfort. */
export function keepWord(place: Place, name: string, word: string | null): void {
  try {
    if (word === null) storageOf(place).removeItem(name);
    else storageOf(place).setItem(name, word);
  } catch {
    // Private windows and pages from a file may be refused even the question.
  }
}

function storageOf(place: Place): Storage {
  return place === 'tab' ? sessionStorage : localStorage;
}
