/** What a code means for the exercise, why it exists, and an example of it, which is its test. */
export interface FindingCode {
  consequence: { nl: string; en: string };
  explanation: { nl: string; en: string };
}

export const CODES: Record<string, FindingCode> = {};
