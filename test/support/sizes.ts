/** `npm run test:long` sets it: every size as the promise has it, which takes an hour or so. */
const isFull = process.env.FULL === '1';

const size = (short: number, full: number): number => (isFull ? full : short);

/**
 * How much a test plays that could go on for ever: enough in each run to see the law break, all of it in the long one.
 * What a test asserts is the same in both.
 */
export const SIZES = {
  /** Each scenario in every neighbourhood that it fits, where else one stands for all. */
  everyPair: isFull,
  /** Recorded exercises of at most so many ticks are also replayed through save and load at every tick: the shorter half, or all. */
  reloadedTicks: size(400, Number.POSITIVE_INFINITY),
  /** Seeds of the promise that a helpful table helps. */
  helpfulSeeds: size(3, 50),
  /** Evenings per gift of [Direction]. */
  directionSeeds: size(30, 100),
  /** Damaged copies of shipped files, and slips of the hand. */
  mutants: size(50, 150),
  slips: size(40, 100),
  /** Evenings of a fuzz on the command line. */
  fuzzEvenings: size(24, 120),
  /** All recorded exercises in the browser too; Node replays them in every run. */
  everyGolden: isFull,
  /** Exercises of the robot in the browser, and windows that are killed there. */
  robots: size(8, 20),
  kills: size(10, 20),
  /** Draws of the property tests that play whole nights, and of those about texts and paths. */
  nights: (full: number): number => size(Math.ceil(full / 2), full),
  draws: (full: number): number => size(Math.ceil(full / 3), full),
};
