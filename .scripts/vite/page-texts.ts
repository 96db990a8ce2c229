import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as Texts from '../../engine/texts/index.ts';

const PLACE = /\{(nl|en):([\w.]+)\}/g;

/**
 * Fills in the sentences of `index.html`, written there as `{language:key}`: what people read before any script has run stands
 * in the same tables as all other sentences.
 * @param project its folder
 * @throws where a key has no sentence
 */
export function pageTexts(project: string): Plugin {
  return {
    name: 'samenspel:page-texts',
    async transformIndexHtml(html) {
      const file = join(project, 'engine/texts/index.ts');
      const { module } = await runnerImport<typeof Texts>(file, { root: project, logLevel: 'error' });
      return fillIn(html, module);
    },
  };
}

/** A page with its sentences in their places. */
export function fillIn(html: string, { say, UI_KEYS }: Pick<typeof Texts, 'say' | 'UI_KEYS'>): string {
  return html.replace(PLACE, (_, language: Texts.Language, wanted: string) => {
    const key = UI_KEYS.find((each) => each === wanted);
    if (!key) throw new Error(`index.html: there is no sentence "${wanted}"`);
    return escaped(say(language, key));
  });
}

function escaped(sentence: string): string {
  return sentence.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
