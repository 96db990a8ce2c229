import type { Command } from 'commander';

/** A command as the list of commands shows it, and what adds it with all its options; loaded only when it is used. */
export interface ListedCommand {
  /** What is typed after it: `<needed>`, `[may be left out]`. */
  words: string;
  about: string;
  load(): Promise<(program: Command) => void>;
}

/** Every command, in the order in which they are shown. */
export const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  check: {
    words: '[path]',
    about: 'say what is wrong in a scenario or a neighbourhood, and where',
    load: async () => (await import('./commands/check.ts')).addCheck,
  },
  run: {
    words: '<scenario>',
    about: 'play a scenario to its end without a screen',
    load: async () => (await import('./commands/run.ts')).addRun,
  },
  replay: {
    words: '<session>',
    about: 'play a session again and compare its hashes',
    load: async () => (await import('./commands/replay.ts')).addReplay,
  },
  compare: {
    words: '<session>',
    about: 'lay the course of a session beside the same night with other choices',
    load: async () => (await import('./commands/compare.ts')).addCompare,
  },
  why: {
    words: '<session>',
    about: 'why a household lacks something at a moment of a session',
    load: async () => (await import('./commands/why.ts')).addWhy,
  },
  report: {
    words: '<session>',
    about: 'the report of a session: what happened, what was chosen, what it did',
    load: async () => (await import('./commands/report.ts')).addReport,
  },
  play: {
    words: '<scenario>',
    about: 'play a scenario in the terminal; type ? for what can be typed',
    load: async () => (await import('./commands/play.ts')).addPlay,
  },
  diagram: {
    words: '<scenario>',
    about: 'draw the timeline, the questions and the storylines of a scenario',
    load: async () => (await import('./commands/diagram.ts')).addDiagram,
  },
  fuzz: {
    words: '<scenario>',
    about: 'play a scenario many times at random, and see what is never reached',
    load: async () => (await import('./commands/fuzz.ts')).addFuzz,
  },
  test: {
    words: '<scenario>',
    about: 'play the recorded plays of a scenario (tests/*.play.yaml)',
    load: async () => (await import('./commands/test.ts')).addTest,
  },
  experiment: {
    words: '<scenario> [id]',
    about: 'play a scenario many times: a declared experiment, or which numbers decide the outcome',
    load: async () => (await import('./commands/experiment.ts')).addExperiment,
  },
  bench: {
    words: '<scenario>',
    about: 'how long a run takes here',
    load: async () => (await import('./commands/bench.ts')).addBench,
  },
  parameters: {
    words: '',
    about: 'where every number of the model comes from',
    load: async () => (await import('./commands/parameters.ts')).addParameters,
  },
  validate: {
    words: '[case]',
    about: 'the model beside what is on record of real events',
    load: async () => (await import('./commands/validate.ts')).addValidate,
  },
  schema: {
    words: '<file>',
    about: 'the JSON Schema of a file, for editors, or its manual',
    load: async () => (await import('./commands/schema.ts')).addSchema,
  },
  new: {
    words: '<folder>',
    about: 'make a small scenario that plays at once, to begin from',
    load: async () => (await import('./commands/new.ts')).addNew,
  },
  pack: {
    words: '<scenario>',
    about: 'put a scenario with its neighbourhood and library in one file, to pass on',
    load: async () => (await import('./commands/pack.ts')).addPack,
  },
  open: {
    words: '<file> [folder]',
    about: 'open a scenario that was packed, in a folder of its own',
    load: async () => (await import('./commands/open.ts')).addOpen,
  },
  'export-events': {
    words: '<scenario>',
    about: 'write the injects as a list (MSEL) for a spreadsheet',
    load: async () => (await import('./commands/export-events.ts')).addExportEvents,
  },
  'import-events': {
    words: '<file> <scenario>',
    about: 'read a list of injects (MSEL) from a spreadsheet into a scenario',
    load: async () => (await import('./commands/import-events.ts')).addImportEvents,
  },
  texts: {
    words: '<what> <path> [scenario]',
    about: 'translations of a scenario: export, import, status',
    load: async () => (await import('./commands/texts.ts')).addTexts,
  },
  migrate: {
    words: '<folder>',
    about: 'bring a scenario or a neighbourhood of an older format up to date',
    load: async () => (await import('./commands/migrate.ts')).addMigrate,
  },
};
