import type { EditorView, Tooltip } from '@codemirror/view';
import { meaningAt } from './complete.ts';
import { yamlSpot } from './yaml-path.ts';

/** What a key means, beside the pointer; null on anything else. */
export function hoverHere(file: string, view: EditorView, position: number): Tooltip | null {
  const word = view.state.wordAt(position);
  if (!word) return null;
  const text = view.state.doc.toString();
  const name = text.slice(word.from, word.to);
  if (!/^\s*:/.test(text.slice(word.to, word.to + 3))) return null;
  const { path } = yamlSpot(text, word.from);
  const { about, values } = meaningAt(file, path, name);
  if (about === '' && values.length === 0) return null;
  return {
    pos: word.from,
    end: word.to,
    above: true,
    create() {
      const dom = document.createElement('div');
      dom.className = 'studio-hover';
      const strong = document.createElement('strong');
      strong.textContent = name;
      dom.append(strong, ` ${[about, values.join(' · ')].filter((part) => part !== '').join(' — ')}`);
      return { dom };
    },
  };
}
