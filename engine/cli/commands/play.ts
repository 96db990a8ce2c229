import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { writeMoves } from '../../authoring/index.ts';
import { pathTo, prepareExercise, stateHash } from '../../exercise/index.ts';
import type { Overrides } from '../../insight/index.ts';
import type { Cut, Minutes } from '../../model/index.ts';
import { type Language, sayTerminal } from '../../texts/index.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { readPreparations } from '../loading/read-preparations.ts';
import { varyOpened } from '../loading/vary-opened.ts';
import { doWords } from '../play/do-words.ts';
import { readPlayWords } from '../play/play-words.ts';
import { readWishes } from '../play/read-wishes.ts';
import { recordPlay } from '../play/record-play.ts';
import { type Screen, screenOf } from '../play/screen-lines.ts';
import { TerminalPlay } from '../play/terminal-play.ts';
import { cutOption, neighbourhoodOption, readDuration, seedOption, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';

interface PlayOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
  seed: string;
  cut: Cut;
  at?: Minutes;
  set?: string[];
  choose?: string[];
  street?: string[];
  prepare?: string[];
  record?: string;
}

/** `samenspel play`: one exercise in the terminal, typed or piped in, a line for each act. */
export function addPlay(program: Command): void {
  const command = program
    .command('play')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption())
    .addOption(seedOption())
    .addOption(cutOption())
    .option('--at <duration>', 'begin here, such as 18h; until then nobody chooses anything but --choose', readDuration)
    .option('--set <name=value...>', 'other starting values of state or parameters, such as netTerug=20h')
    .option('--choose <question=option...>', 'chosen as soon as it opens, such as warme-plek=openen or delen=a:6,b:6')
    .option('--street <id...>', 'streets where the table lives, of which it always knows (default: the first)')
    .option('--prepare <id...>', 'preparations that were made before')
    .option('--record <file>', 'write what was played as a test, such as tests/avond.play.yaml');
  withOutputOptions(command).action(playScenario);
}

async function playScenario(path: string, options: PlayOptions): Promise<void> {
  const { record, lang } = options;
  if (record !== undefined && existsSync(record)) throw new WrongUse(`${record} is there already; choose another name`);
  const opened = openScenario(path, options.neighbourhood ?? null, lang);
  const set = readSet(options.set ?? []);
  const play = new TerminalPlay(prepareExercise({ ...varyOpened(opened, set), seed: options.seed }), {
    cut: options.cut,
    streets: readStreets(options.street, opened),
    preparations: readPreparations(options.prepare ?? [], opened),
    wishes: readWishes(options.choose ?? [], opened.scenario),
  });
  if (options.at !== undefined) play.advance(options.at);
  const screen = screenOf(play, lang);
  const show = options.json ? (lines: readonly string[]) => lines.forEach(tell) : printLines;
  await talk(play, screen, show, lang);
  if (record !== undefined) writeRecord(record, play, opened, set, path, lang);
  if (options.json) printJson(summary(play));
}

/** Reads lines until the player stops or there are no more. */
async function talk(
  play: TerminalPlay,
  screen: Screen,
  show: (lines: readonly string[]) => void,
  language: Language,
): Promise<void> {
  const isTyped = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    output: isTyped ? process.stderr : undefined,
    terminal: isTyped,
  });
  lines.setPrompt(sayTerminal(language, 'play.prompt'));
  show([sayTerminal(language, 'play.help'), '', screen.clock(), ...screen.messages(0), ...screen.questions()]);
  if (isTyped) lines.prompt();
  for await (const line of lines) {
    const words = readPlayWords(line);
    if (words.kind === 'stop') break;
    show(doWords(play, screen, words, language));
    if (isTyped) lines.prompt();
  }
  lines.close();
}

function readSet(words: readonly string[]): Overrides {
  return Object.fromEntries(
    words.map((word) => {
      const [, name, value] = /^([^=]+)=(.+)$/.exec(word) ?? [];
      if (name === undefined || value === undefined) throw new WrongUse(`--set ${word}: write it like netTerug=20h`);
      const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
      return [name, isNumber ? Number(value) : value === 'true' ? true : value === 'false' ? false : value];
    }),
  );
}

function readStreets(asked: readonly string[] | undefined, { neighbourhood }: OpenedScenario): string[] {
  const { streets, households } = neighbourhood;
  const lived = streets[households[0]?.street ?? 0]?.id;
  const ids = asked ?? (lived === undefined ? [] : [lived]);
  const wrong = ids.find((id) => !streets.some((street) => street.id === id));
  if (wrong === undefined) return [...ids];
  throw new WrongUse(`there is no street ${wrong}; there are: ${streets.map(({ id }) => id).join(', ')}`);
}

function writeRecord(
  file: string,
  play: TerminalPlay,
  opened: OpenedScenario,
  set: Overrides,
  path: string,
  language: Language,
): void {
  const { text, moves, expected } = recordPlay(play, opened, set);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch {
    throw new Impossible(`the file ${file} cannot be written`);
  }
  tell(sayTerminal(language, 'play.recorded', { file, moves, expected }));
  const isTest = resolve(file).startsWith(resolve(path, 'tests')) && file.endsWith('.play.yaml');
  if (!isTest) tell(sayTerminal(language, 'play.recorded.elsewhere'));
}

function summary({ ex, state, log, isOver, cut }: TerminalPlay) {
  const path = pathTo(log, log.head);
  return {
    scenario: ex.scenario.id,
    neighbourhood: ex.neighbourhood.id,
    seed: ex.seed,
    cut,
    minute: state.minute,
    ended: isOver,
    hash: stateHash(ex, state),
    choices: writeMoves(path.map((event) => ({ minute: event.minute, order: event }))),
  };
}
