import { HELP_SOURCES, NEEDS, PARAMETERS } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import { misfit } from './check-values.ts';
import type { Checked } from './checked.ts';

/** Figures of a run that an experiment may ask for (`formats.md`, Measures), and parts of them. */
const MEASURES = [
  'unmetHours',
  ...NEEDS.map((need) => `unmetHours.${need}`),
  'help',
  ...HELP_SOURCES.map((source) => `help.${source}`),
  'requests',
  ...['raised', 'resolved', 'open'].map((part) => `requests.${part}`),
  'reached',
  'checked',
  'objectives',
];

/** `1..200`, `7` or `1, 5, 9`; a range does not run backwards. */
const SEEDS = /^\s*(?:(\d{1,9})\.\.(\d{1,9})|[\w-]+(?:\s*,\s*[\w-]+)*)\s*$/;

/** Experiments that name a figure, a variable or a parameter that is not there (E3), or give it a value that it cannot have (E6, E8). */
export function checkExperiments({ source, places }: Checked): Found[] {
  const at = (path: string, found: Problem | null, part: 'key' | 'value' = 'value'): Found[] => {
    const located = places.get(path);
    return located && found ? [{ place: located[part] ?? located.value, problem: found }] : [];
  };
  const override = (path: string, name: string, value: unknown): Found[] => {
    const variable = isRecord(source.state) ? source.state[name] : undefined;
    if (isRecord(variable)) return at(path, misfit(name, variable, value));
    if (!Object.hasOwn(PARAMETERS, name)) return at(path, unknownName(name, source), 'key');
    // a parameter beyond its range is refused by the experiment itself: the scenario can be played all the same
    return typeof value === 'number' ? [] : at(path, problem('wrong-type', { key: name, expected: 'number' }));
  };
  return entries(source.experiments).flatMap(([id, experiment]) => {
    if (!isRecord(experiment)) return [];
    const path = `experiments.${id}`;
    const cases = Array.isArray(experiment.cases) ? experiment.cases : [];
    const measures = Array.isArray(experiment.measure) ? experiment.measure : [];
    return [
      ...cases.flatMap((each, row) =>
        entries(each).flatMap(([name, value]) => override(`${path}.cases.${row}.${name}`, name, value)),
      ),
      ...entries(experiment.vary).flatMap(([name, values]) =>
        (Array.isArray(values) ? values : []).flatMap((value, row) =>
          Object.hasOwn(PARAMETERS, name) || row === 0
            ? override(placeOfVaried(places, path, name, row), name, value)
            : [],
        ),
      ),
      ...measures.flatMap((name, row) => at(`${path}.measure.${row}`, unknownMeasure(name, source))),
      ...at(`${path}.seeds`, wrongSeeds(experiment.seeds)),
    ];
  });
}

/** A value that varies stands in a list; a name that is not known is only said once, at its key. */
const placeOfVaried = (places: Checked['places'], path: string, name: string, row: number): string =>
  Object.hasOwn(PARAMETERS, name) && places.has(`${path}.vary.${name}.${row}`)
    ? `${path}.vary.${name}.${row}`
    : `${path}.vary.${name}`;

function unknownName(name: string, { state }: Record<string, unknown>): Problem {
  const known = [...entries(state).map(([each]) => each), ...Object.keys(PARAMETERS)];
  return problem('unknown-reference', { what: 'variable', name }, suggestWord(name, known));
}

function unknownMeasure(name: unknown, { objectives }: Record<string, unknown>): Problem | null {
  const known = [...MEASURES, ...entries(objectives).map(([id]) => `objectives.${id}`)];
  if (typeof name !== 'string' || known.includes(name)) return null;
  return problem('unknown-reference', { what: 'measure', name }, suggestWord(name, known));
}

function wrongSeeds(text: unknown): Problem | null {
  if (typeof text !== 'string') return null;
  const [found, from, to] = SEEDS.exec(text) ?? [];
  // one word that is no number is a slip for a range, as `veel`
  const isWord = found !== undefined && from === undefined && !/\d/.test(found);
  if (found === undefined || isWord) return problem('wrong-form', { text, example: '1..200' });
  return from !== undefined && Number(to) < Number(from) ? problem('range-backwards', { text }) : null;
}
