import { type Document, parseDocument } from 'yaml';
import { keepLayout } from '../reading/keep-layout.ts';

/**
 * Changes a YAML text and keeps everything else as its author wrote it: comments, blank lines, spaces, ends of lines.
 * @param edit changes the tree; it must not throw
 * @returns the new text; the same text when nothing changed
 * @throws when the text is not YAML: callers check it first
 */
export function editYaml(text: string, edit: (document: Document) => void): string {
  const unix = text.replaceAll('\r\n', '\n');
  const document = parseDocument(unix, { uniqueKeys: false, version: '1.2', logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw error;
  const before = document.toString(layoutOf(unix));
  edit(document);
  const after = document.toString(layoutOf(unix));
  if (after === before) return text;
  const kept = keepLayout(unix, before, after);
  const merged = meansTheSame(kept, after) ? kept : after;
  return text.includes('\r\n') ? merged.replaceAll('\n', '\r\n') : merged;
}

/** How the author indents, so that writing the tree gives most lines back as they were. */
function layoutOf(text: string) {
  const indent = /\n( +)\S/.exec(`\n${text}`)?.[1]?.length ?? 2;
  const flushLists = /^[^\s#-][^\n]*:[^\S\n]*\n- /m.test(text);
  return {
    lineWidth: 0,
    flowCollectionPadding: /\{ \S/.test(text),
    indent: indent >= 2 && indent <= 8 ? indent : 2,
    indentSeq: !flushLists,
  };
}

/** Where an author indents now so, now so, lines of both cannot be mixed; then the tree's own layout is taken. */
function meansTheSame(kept: string, after: string): boolean {
  const [a, b] = [kept, after].map((text) => parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }));
  return a?.errors.length === 0 && JSON.stringify(a.toJS()) === JSON.stringify(b?.toJS());
}
