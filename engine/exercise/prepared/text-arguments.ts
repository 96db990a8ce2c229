import { remember, type Say, type ScenarioTexts, type TextKey } from '../../model/index.ts';

/** Names of the arguments that each text uses, over all its languages; texts without arguments are absent. */
export type TextArguments = Record<TextKey, string[]>;

const ARGUMENT = /\{\s*([A-Za-z][A-Za-z0-9]*)\s*[,}]/g;

function argumentsOf(sentences: Record<string, string>): string[] {
  const names = new Set<string>();
  for (const sentence of Object.values(sentences)) {
    for (const [, name] of sentence.matchAll(ARGUMENT)) if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}

/** Reads which arguments the texts of a scenario use, so that a message stores those values and no others. */
export const prepareTextArguments = remember((texts: ScenarioTexts): TextArguments => {
  const found: TextArguments = {};
  for (const [key, sentences] of Object.entries(texts.entries)) {
    const names = argumentsOf(sentences);
    if (names.length > 0) found[key] = names;
  }
  return found;
});

/** The arguments of all texts of one message. */
export function argumentsOfSay(known: TextArguments, say: Say): string[] {
  const keys = [say.screen, say.aloud, say.from].filter((key) => key !== null);
  return [...new Set(keys.flatMap((key) => known[key] ?? []))];
}
