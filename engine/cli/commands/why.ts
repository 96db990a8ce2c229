import { type Command, Option } from 'commander';
import { explainAt } from '../../insight/index.ts';
import { type CauseRow, type Minutes, NEEDS, type Need } from '../../model/index.ts';
import { type Language, whyNames, whyText } from '../../texts/index.ts';
import { openSession } from '../loading/open-session.ts';
import { readDuration, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { WrongUse } from '../terminal/problems.ts';

interface WhyOptions {
  json?: boolean;
  lang: Language;
  household: string;
  need: Need;
  at?: Minutes;
}

const NOTHING: Record<Language, string> = {
  nl: 'Op dat moment kwam dit huis hiervan niets tekort.',
  en: 'At that moment this home lacked nothing of this.',
};

/** `samenspel why`: the chain of causes of what a household lacks. */
export function addWhy(program: Command): void {
  const command = program
    .command('why')
    .argument('<session>', 'file *.samenspel.json')
    .requiredOption('--household <id>', 'which household')
    .addOption(new Option('--need <need>', 'what it lacks').choices([...NEEDS]).makeOptionMandatory())
    .option('--at <duration>', 'when, such as 30h (default: the end)', readDuration);
  withOutputOptions(command).action((file: string, { json, lang, household, need, at }: WhyOptions) => {
    const { ex, path } = openSession(file, lang);
    const row = ex.neighbourhood.households.findIndex(({ id }) => id === household);
    if (row < 0)
      throw new WrongUse(`there is no household "${household}"; one is called "${ex.neighbourhood.households[0]?.id}"`);
    const { rows } = explainAt(ex, path, { household: row, need, minute: at ?? ex.scenario.endMinute });
    const names = whyNames(lang, ex.neighbourhood, ex.scenario, ex.texts);
    const sentences = rows.length > 0 ? whyText(lang, rows, names) : [NOTHING[lang]];
    if (json) printJson({ rows: rows.map(forJson), text: sentences.join(' ') });
    else printLines(sentences);
  });
}

/** The keys of the contract, in its order. */
function forJson({ tick, subject, what, cause, barrier, parameters }: CauseRow) {
  return { tick, subject, what, cause, barrier, parameters };
}
