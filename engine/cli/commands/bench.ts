import type { Command } from 'commander';
import { type FoldOptions, foldHashed, pathTo, prepareExercise, runPolicy } from '../../exercise/index.ts';
import type { ExerciseEvent } from '../../model/index.ts';
import { createLedger, SYSTEM_NAMES, type SystemName, saveWorld } from '../../simulation/index.ts';
import type { Language } from '../../texts/index.ts';
import { medianMilliseconds, medianOf, spreadOverTies } from '../ensembles/yardstick.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { neighbourhoodOption, readCount, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';

const WARM_UP = 5;
const KEYFRAME_TICKS = 16;
const SEED = '1';

interface BenchOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
  runs: number;
}

/** `samenspel bench`: how long a run takes on this machine, and as a multiple of a bare spreading loop. */
export function addBench(program: Command): void {
  const command = program
    .command('bench')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption())
    .option('--runs <n>', 'runs that count, after five that do not', readCount, 20);
  withOutputOptions(command).action((path: string, options: BenchOptions) => {
    const started = performance.now();
    const opened = openScenario(path, options.neighbourhood ?? null, options.lang);
    const prepareMs = performance.now() - started;
    const result = measure(opened, options.runs, prepareMs);
    if (options.json) printJson(result);
    else printLines(Object.entries(result).map(([name, value]) => `${name}: ${JSON.stringify(value)}`));
  });
}

/** The keys of the contract, in its order. Times in milliseconds to two decimals. */
function measure(opened: OpenedScenario, runs: number, prepareMs: number) {
  const { scenario, neighbourhood } = opened;
  const { log, state } = runPolicy(prepareExercise({ ...opened, seed: SEED }), 'none', {
    cut: 'lang',
    untilMinute: scenario.endMinute,
  });
  const events = pathTo(log, log.head);
  const households = neighbourhood.households.length;
  const ticks = state.tick + 1;
  tell(`${runs} × ${households} households, ${ticks} ticks …`);
  const bare = medianMilliseconds(runs, WARM_UP, () => playOnce(opened, events, false));
  const ledger = medianMilliseconds(runs, WARM_UP, () => playOnce(opened, events, true));
  const yardstick = medianMilliseconds(runs, WARM_UP, () => spreadOverTies(households, ticks));
  return {
    households,
    ticks,
    msPerRun: { bare: round(bare), ledger: round(ledger) },
    prepareMs: round(prepareMs),
    householdTicksPerSecond: Math.round((households * ticks * 1000) / bare),
    yardstickRatio: round(bare / yardstick),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    msPerSystem: measureSystems(opened, events, runs),
  };
}

/** What each system takes of a run with a ledger: the median over the runs. Looking at the clock so often takes time as well. */
function measureSystems(opened: OpenedScenario, events: readonly ExerciseEvent[], runs: number) {
  const sums = Array.from({ length: WARM_UP + runs }, () => timeSystems(opened, events)).slice(WARM_UP);
  return Object.fromEntries(SYSTEM_NAMES.map((name) => [name, round(medianOf(sums.map((sum) => sum[name])))]));
}

function timeSystems(opened: OpenedScenario, events: readonly ExerciseEvent[]): Record<SystemName, number> {
  const sum = Object.fromEntries(SYSTEM_NAMES.map((name) => [name, 0])) as Record<SystemName, number>;
  playOnce(opened, events, true, (system, t) => {
    const started = performance.now();
    system.run(t);
    sum[system.name] += performance.now() - started;
  });
  return sum;
}

/** One whole run as a session is played: prepared, every tick made, keyframes and hashes taken. */
function playOnce(
  opened: OpenedScenario,
  events: readonly ExerciseEvent[],
  withLedger: boolean,
  runSystem?: FoldOptions['runSystem'],
): void {
  const ex = prepareExercise({ ...opened, seed: SEED, ledger: withLedger });
  const keyframes: Uint8Array[] = [];
  foldHashed(ex, events, {
    ledger: withLedger ? createLedger() : null,
    runSystem,
    onTick: (state) => {
      if (state.tick % KEYFRAME_TICKS === 0) keyframes.push(saveWorld(state.world));
    },
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
