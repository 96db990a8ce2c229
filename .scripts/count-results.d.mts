/** What a report counts, and the names of what failed. */
interface Counted {
  passed: number;
  failed: number;
  names: string[];
}

export function countVitest(path: string): Counted | null;
export function countPlaywright(path: string): Counted | null;
