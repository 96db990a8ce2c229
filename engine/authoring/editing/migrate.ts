import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { setPath } from './edit-node.ts';
import { editYaml } from './edit-yaml.ts';

/** `part` is a file of a scenario that has no header of its own, such as those in `storylines/`. */
export type FileKind = 'scenario' | 'part' | 'library' | 'neighbourhood';

/** From one format to the next: what is to be changed in each kind of file; the number itself is changed by `migrate`. */
export interface MigrationStep {
  from: number;
  edit: Partial<Record<FileKind, (document: Document) => void>>;
}

/**
 * Format 0 was the draft before the first version. A scenario's clock had `hours: 72` where it now has `end: 72h`, and an
 * inject had `text: …` where it now has `say: {screen: …}`. Libraries and neighbourhoods differ in nothing but the number.
 */
const FROM_DRAFT: MigrationStep = {
  from: 0,
  edit: {
    scenario: (document) => {
      nameTheEnd(document);
      sayOnScreen(document);
    },
    part: sayOnScreen,
  },
};

/** All steps, without a gap: the step at place n leads from format n to n + 1. */
export const MIGRATIONS: readonly MigrationStep[] = [FROM_DRAFT];

/** The format a file says it has; null when it says none, or nothing that can be one. */
export function formatOf(text: string): number | null {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const format = document.errors.length === 0 && isMap(document.contents) ? document.contents.get('format') : null;
  return typeof format === 'number' && Number.isInteger(format) && format >= 0 ? format : null;
}

/**
 * Brings a file from an older format to the newest, step by step; comments and layout stay.
 * @param from its format, at most the newest
 * @param steps gapless, in order
 * @throws when the text is not YAML
 */
export function migrate(text: string, kind: FileKind, from: number, steps = MIGRATIONS): string {
  return steps.slice(from).reduce((before, step) => {
    return editYaml(before, (document) => {
      step.edit[kind]?.(document);
      if (kind !== 'part' && isMap(document.contents)) {
        setPath(document, document.contents as YAMLMap, ['format'], step.from + 1);
      }
    });
  }, text);
}

function nameTheEnd(document: Document): void {
  const clock = document.get('clock');
  const pair = isMap(clock) ? pairOf(clock, 'hours') : undefined;
  if (!pair || !isScalar(pair.key) || !isScalar(pair.value)) return;
  pair.key.value = 'end';
  pair.value.value = `${pair.value.value}h`;
  pair.value.type = Scalar.PLAIN;
  pair.value.source = undefined;
}

function sayOnScreen(document: Document): void {
  const timeline = document.get('timeline');
  if (!isSeq(timeline)) return;
  for (const inject of timeline.items) {
    const pair = isMap(inject) ? pairOf(inject, 'text') : undefined;
    if (!pair || !isScalar(pair.key)) continue;
    const say = document.createNode({}) as YAMLMap;
    say.flow = true;
    const comment = isScalar(pair.value) ? pair.value.comment : undefined;
    if (isScalar(pair.value)) pair.value.comment = undefined;
    say.set('screen', pair.value);
    say.comment = comment;
    pair.key.value = 'say';
    pair.value = say;
  }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}
