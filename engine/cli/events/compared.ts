import type { Language } from '../../texts/index.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import type { Compared } from './import-plan.ts';

/** What of a scenario a list of injects is compared with. */
export function comparedOf({ model, texts, scenario }: OpenedScenario, words: Language): Compared {
  const { source } = model;
  const state = Object.entries(source.state ?? {});
  return {
    timeline: source.timeline ?? [],
    texts,
    objectives: Object.keys(source.objectives ?? {}),
    taken: new Set([...Object.keys(source.decisions ?? {}), ...Object.keys(source.storylines ?? {})]),
    declared: state.flatMap(([name, { type }]) => (type === 'duration' ? [name] : [])),
    startMinuteOfDay: scenario.startMinuteOfDay,
    startDate: scenario.startDate,
    words,
  };
}

/** The file an inject stands in, as a path in the scenario's folder. */
export function fileOf({ model, scenarioFiles }: OpenedScenario, id: string): string {
  const place = model.places.get(`timeline.${id}.id`) ?? model.places.get(`timeline.${id}`);
  const label = place?.value.file.label ?? 'scenario.yaml';
  const root = `${scenarioFiles.root}/`;
  return label.startsWith(root) ? label.slice(root.length) : label;
}
