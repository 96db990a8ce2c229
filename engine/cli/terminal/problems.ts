import type { Finding } from '../../model/index.ts';

/** The command was used wrongly: one sentence, exit 2. */
export class WrongUse extends Error {}

/** What was asked cannot be done with what is there: one sentence, exit 1. */
export class Impossible extends Error {}

/** The files have errors, so there is nothing to run: the findings are shown, exit 1. */
export class HasFindings extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super('the files have errors');
    this.findings = findings;
  }
}
