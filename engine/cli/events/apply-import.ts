import { type Document, isMap, isScalar, isSeq, type YAMLMap, YAMLSeq } from 'yaml';
import { deletePath, editYaml, quoted, setPath } from '../../authoring/index.ts';
import type { SourceFiles } from '../../model/index.ts';
import { setTranslations } from '../translations/set-translation.ts';
import type { ImportPlan, InjectValues, NewInject } from './import-plan.ts';

const MAIN = 'scenario.yaml';

/**
 * The files of a scenario with a plan carried out: only those that change.
 * @param keys of all texts, in the order of the scenario
 * @param fileOf the file in which an inject stands
 */
export function applyImport(
  plan: ImportPlan,
  files: SourceFiles,
  keys: readonly string[],
  fileOf: (id: string) => string,
): SourceFiles {
  const home = new Map<string, string>();
  for (const { id, after } of plan.added) home.set(id, after === null ? MAIN : (home.get(after) ?? fileOf(after)));
  const changed: SourceFiles = {};
  const touched = new Set([...plan.changes.map(({ id }) => fileOf(id)), ...home.values()]);
  for (const path of touched) {
    changed[path] = editYaml(files[path] ?? '', (document) => {
      for (const { id, set } of plan.changes) if (fileOf(id) === path) changeInject(document, id, set);
      for (const inject of plan.added) if (home.get(inject.id) === path) addInject(document, inject);
    });
  }
  const translated = plan.changes.flatMap(({ translation, to }) =>
    translation === null ? [] : [[translation.key, { from: translation.source, to }] as const],
  );
  if (translated.length > 0) {
    const path = `texts/${plan.language}.yaml`;
    changed[path] = setTranslations(files[path] ?? '', new Map(translated), keys);
  }
  return Object.fromEntries(Object.entries(changed).filter(([path, text]) => text !== files[path]));
}

function changeInject(document: Document, id: string, set: InjectValues): void {
  const inject = injectsOf(document).find((map) => map.get('id') === id);
  if (!inject) return;
  for (const [path, value] of Object.entries(set)) {
    if (value === undefined) deletePath(inject, path.split('.'));
    else setPath(document, inject, path.split('.'), value);
  }
  quoteTexts(inject, Object.keys(set));
}

/** An inject of its own, under the one it follows in the list. */
function addInject(document: Document, { id, set, after }: NewInject): void {
  const inject = document.createNode({ id }) as YAMLMap;
  for (const path of ORDER) {
    const value = set[path];
    if (value !== undefined) setPath(document, inject, path.split('.'), value);
  }
  quoteTexts(inject, ORDER);
  const timeline = timelineOf(document);
  const place = after === null ? 0 : timeline.items.findIndex((item) => isMap(item) && item.get('id') === after) + 1;
  const second = timeline.items[1];
  const spaced = isMap(second) && second.spaceBefore === true;
  const first = timeline.items[0];
  if (place === 0 && isMap(first) && spaced) first.spaceBefore = true;
  inject.spaceBefore = spaced && place > 0;
  timeline.items.splice(place, 0, inject);
}

const ORDER = [
  ...['at', 'when', 'on', 'shelf', 'draft', 'channel', 'say.screen', 'say.from'],
  ...['to', 'expect', 'lookFor', 'insteadOf', 'objectives', 'notes'],
];
const TEXTS = ['say.screen', 'say.from', 'to', 'expect', 'lookFor', 'insteadOf', 'notes', 'when'];

/** Texts for people stand in quotes, one word too. */
function quoteTexts(inject: YAMLMap, paths: readonly string[]): void {
  for (const path of paths.filter((each) => TEXTS.includes(each))) {
    const node = inject.getIn(path.split('.'), true);
    if (isScalar(node) && typeof node.value === 'string' && node.type === undefined)
      node.type = quoted(node.value).type;
  }
}

function timelineOf(document: Document): YAMLSeq {
  const found = document.get('timeline');
  if (isSeq(found)) return found;
  const made = new YAMLSeq(document.schema);
  document.set('timeline', made);
  return made;
}

function injectsOf(document: Document): YAMLMap[] {
  const timeline = document.get('timeline');
  return isSeq(timeline) ? timeline.items.filter((item) => isMap(item)) : [];
}
