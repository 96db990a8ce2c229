import type { Command } from 'commander';
import { pathTo, runPolicy, withoutChoices } from '../../exercise/index.ts';
import { type CourseComparison, compareCourses, unmetTotal } from '../../insight/index.ts';
import { type ExerciseEvent, NEEDS } from '../../model/index.ts';
import { type Language, needName } from '../../texts/index.ts';
import { type OpenedForReplay, openSession } from '../loading/open-session.ts';
import { readPolicy } from '../loading/read-policy.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { alignColumns, printJson, printLines } from '../terminal/print.ts';
import { WrongUse } from '../terminal/problems.ts';

interface CompareOptions {
  json?: boolean;
  lang: Language;
  without?: string[];
  with?: string;
}

/** `samenspel compare`: the course of a session beside another one with the same seed. */
export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .argument('<session>', 'file *.samenspel.json')
    .option('--without <seq...>', 'leave out these events, or "all" choices of the table (default: all)')
    .option('--with <file>', 'play the choices of this file instead');
  withOutputOptions(command).action((file: string, options: CompareOptions) => {
    if (options.with !== undefined && options.without !== undefined)
      throw new WrongUse('use --without or --with, not both');
    const opened = openSession(file, options.lang);
    const found = compareCourses(opened.ex, opened.path, otherPath(opened, options));
    if (options.json) printJson(found);
    else printLines(comparisonLines(found, options.lang));
  });
}

/** The other path; what is impossible on it is left out by the comparison, and listed there. */
function otherPath(opened: OpenedForReplay, options: CompareOptions): ExerciseEvent[] {
  const { path } = opened;
  if (options.with !== undefined) return pathWith(opened, options.with);
  const left = options.without ?? ['all'];
  if (left.includes('all')) return withoutChoices(path).events;
  const out = left.map((word) => readSeq(word, path));
  return path.filter((event) => !out.includes(event.seq));
}

/** The choices of a file, played in the same cut and up to the same minute. */
function pathWith({ ex, path }: OpenedForReplay, file: string): ExerciseEvent[] {
  const start = path.find((event) => event.type === 'exercise.start');
  const untilMinute = Math.max(0, ...path.map((event) => (event.type === 'clock.advance' ? event.to : 0)));
  const policy = readPolicy(file, ex);
  const { log } = runPolicy(ex, policy, { cut: start?.cut ?? 'lang', untilMinute });
  return pathTo(log, log.head);
}

function readSeq(word: string, path: readonly ExerciseEvent[]): number {
  const seq = Number(word);
  if (path.some((event) => event.seq === seq)) return seq;
  throw new WrongUse(`there is no event ${word} on the course of this session`);
}

function comparisonLines({ a, b, skipped }: CourseComparison, language: Language): string[] {
  const heads = language === 'nl' ? ['tekort (persoonsuren)', 'a', 'b'] : ['unmet (person-hours)', 'a', 'b'];
  const rows = NEEDS.map((need) => [
    `  ${needName(language, need)}`,
    a.unmetHours[need].toFixed(1),
    b.unmetHours[need].toFixed(1),
  ]);
  const sum = ['  =', unmetTotal(a).toFixed(1), unmetTotal(b).toFixed(1)];
  return [...alignColumns([heads, ...rows, sum], [1, 2]), ...skipped.map(({ seq, code }) => `− ${seq}: ${code}`)];
}
