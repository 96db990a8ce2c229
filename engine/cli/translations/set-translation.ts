import { isMap, type YAMLMap } from 'yaml';
import { editYaml, quoted, setPath } from '../../authoring/index.ts';

export interface Translation {
  /** The sentence it was made from. */
  from: string;
  to: string;
}

/** What a new file of translations begins with. */
const HEAD = '# `from` is the sentence each was made from.\n';

/**
 * A file of translations with sentences set; comments and what is not named stay.
 * @param text an empty one is a new file
 * @param order keys in the order of the scenario: a new one stands behind the one it follows there
 */
export function setTranslations(
  text: string,
  translations: ReadonlyMap<string, Translation>,
  order: readonly string[],
): string {
  if (translations.size === 0) return text;
  return editYaml(text.trim() === '' ? `${HEAD}{}\n` : text, (document) => {
    if (!isMap(document.contents)) document.contents = document.createNode({}) as typeof document.contents;
    const root = document.contents as unknown as YAMLMap;
    if (root.items.length === 0) root.flow = false;
    for (const key of order) {
      const translation = translations.get(key);
      if (!translation) continue;
      if (root.has(key)) {
        setPath(document, root, [key, 'from'], translation.from);
        setPath(document, root, [key, 'to'], translation.to);
      } else {
        const pair = document.createPair(key, { from: quoted(translation.from), to: quoted(translation.to) });
        root.items.splice(placeFor(root, key, order), 0, pair as (typeof root.items)[number]);
      }
    }
  });
}

/** Behind the nearest key before it that the file has, else first. */
function placeFor(root: YAMLMap, key: string, order: readonly string[]): number {
  const keys = root.items.map((pair) => String((pair.key as { value?: unknown }).value ?? pair.key));
  for (let at = order.indexOf(key) - 1; at >= 0; at--) {
    const place = keys.indexOf(order[at] ?? '');
    if (place >= 0) return place + 1;
  }
  return 0;
}
