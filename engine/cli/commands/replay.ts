import type { Command } from 'commander';
import { foldPath, replay, stateHash } from '../../exercise/index.ts';
import type { Minutes } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { openSession } from '../loading/open-session.ts';
import { readDuration, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines } from '../terminal/print.ts';

interface ReplayCommandOptions {
  json?: boolean;
  lang: Language;
  verify?: boolean;
  at?: Minutes;
}

/** `samenspel replay`: plays a session again and compares every hash it holds. */
export function addReplay(program: Command): void {
  const command = program
    .command('replay')
    .argument('<session>', 'file *.samenspel.json')
    .option('--verify', 'also go through save and load at every hash')
    .option('--at <duration>', 'print the hash at this moment, such as 18h', readDuration);
  withOutputOptions(command).action((file: string, { json, lang, verify, at }: ReplayCommandOptions) => {
    const { ex, session, path } = openSession(file, lang);
    const { hash: last, ok, first } = replay(ex, session, { verify: verify ?? false });
    const hash = at === undefined ? last : stateHash(ex, foldPath(ex, path, { until: at }));
    if (json) printJson({ hash, ok, first });
    else printLines([`${hash} ${ok ? '✓' : '✗'}`, ...(first ? [differs(first, lang)] : [])]);
    process.exitCode = ok ? 0 : 1;
  });
}

function differs({ seq, tick, column }: { seq: number; tick: number; column: string }, language: Language): string {
  const where = column === '' ? '' : ` (${column})`;
  return language === 'nl'
    ? `Anders vanaf gebeurtenis ${seq}, tik ${tick}${where}.`
    : `Different from event ${seq}, tick ${tick}${where}.`;
}
