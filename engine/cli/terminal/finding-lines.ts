import { formatFinding } from '../../authoring/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';

/** Findings as people read them in the terminal; in a file of its own, because most commands never need it. */
export function findingLines(findings: readonly Finding[], language: Language): string[] {
  return findings.map((finding) => formatFinding(finding, language));
}
