/** A scenario that breaks one rule, or only seems to: what stands below the head of ten lines, and what stands beside it. */
export interface Case {
  about: string;
  text: string;
  /** Instead of the head and `text`. */
  whole?: string;
  files?: Record<string, string>;
  beside?: { others: string[]; sources: string };
  /** Whether it is checked in the small neighbourhood. */
  somewhere?: boolean;
}

/** At least three ways to break a rule, and what comes near to that and must stay silent. */
export interface Rule {
  broken: Case[];
  nearMiss: Case[];
}

/** A case of lines alone. */
export const lines = (about: string, ...text: string[]): Case => ({ about, text: text.join('\n') });

/** An inject that says something. */
export const says = (about: string, text: string): Case =>
  lines(about, 'timeline:', `  - {id: a, at: 1h, say: {screen: ${JSON.stringify(text)}}}`);

/** An inject with these keys. */
export const inject = (about: string, keys: string): Case => lines(about, `timeline: [{id: a, ${keys}}]`);

/** A decision with two options that can always be taken; `keys` stand first. */
export const decision = (keys: string, yes = 'label: Ja', closes = 'closes: {after: 1h, then: nee}'): string =>
  `decisions: {hal: {${keys}, ${closes}, ask: Open?, options: {ja: {${yes}}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}`;
