/** One sentence per mistake, in both languages; the arguments stand as `{name}`. `hint` is the cure, said when no likely word is known. */
export interface FindingMessage {
  code: string;
  nl: string;
  en: string;
  hint: { nl: string; en: string };
}

/** A table that keeps the names of its messages, so that a finding with another name does not compile. */
export const messageTable = <Id extends string>(messages: Record<Id, FindingMessage>): Record<Id, FindingMessage> =>
  messages;
