import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import { effect } from '@preact/signals';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../engine/index.ts';
import { completeHere } from './complete.ts';
import { hoverHere } from './hover.ts';
import { findings, openFile, project, textOfFile, wantedLine, writeFile } from './studio-state.ts';
import { words } from './words.ts';
import './editor.css';

/** The text of the file that is open, with what was found at its letters. */
export function Editor() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = new EditorView({ parent: host.current! });
    const kept = new Map<string, EditorState>();
    let shown = '';
    let of: unknown = null;
    const show = (file: string) => {
      if (shown !== '') kept.set(shown, view.state);
      shown = file;
      const known = kept.get(file);
      view.setState(known?.doc.toString() === textOfFile(file) ? known : newState(file));
    };
    const stops = [
      effect(() => {
        const file = openFile.value;
        const text = project.value ? textOfFile(file) : '';
        if (of !== (project.value === null)) kept.clear();
        of = project.value === null;
        // What a quick fix or a strip wrote stands in the text; what was typed here stands there already.
        if (file !== shown || view.state.doc.toString() !== text) show(file);
      }),
      effect(() => {
        const found = findings.value.filter(({ file }) => file === openFile.value);
        view.dispatch(
          setDiagnostics(
            view.state,
            found.flatMap((each) => diagnosticOf(view.state, each)),
          ),
        );
      }),
      effect(() => {
        const wanted = wantedLine.value;
        if (!wanted || wanted.file !== openFile.value) return;
        const line = view.state.doc.line(Math.min(view.state.doc.lines, Math.max(1, wanted.line)));
        view.dispatch({
          selection: { anchor: line.from, head: line.to },
          effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
        });
        view.focus();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      view.destroy();
    };
  }, []);
  return <div class="studio-editor" ref={host} data-editor />;
}

function newState(file: string): EditorState {
  return EditorState.create({
    doc: textOfFile(file),
    extensions: [
      basicSetup,
      yaml(),
      lintGutter(),
      autocompletion({ override: [(context) => completeHere(file, context)] }),
      hoverTooltip((view, position) => hoverHere(file, view, position)),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': words('studio.editor', { file }) }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) writeFile(file, update.state.doc.toString());
      }),
    ],
  });
}

/** A finding at its letters, with its cure as an action; none when the text has become shorter since. */
function diagnosticOf(state: EditorState, finding: Finding): Diagnostic[] {
  const range = rangeOf(state, finding);
  if (!range) return [];
  const { suggestion } = finding;
  const hint = suggestion === undefined && finding.hint !== '' ? ` ${finding.hint}` : '';
  return [
    {
      ...range,
      severity: finding.severity,
      source: finding.code,
      message: `${finding.code} ${finding.message}.${hint}`,
      actions:
        suggestion === undefined
          ? []
          : [
              {
                name: words('studio.fix', { word: suggestion }),
                apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: suggestion } }),
              },
            ],
    },
  ];
}

function rangeOf(state: EditorState, { line, column, length = 0 }: Finding): { from: number; to: number } | null {
  if (line > state.doc.lines) return null;
  const at = state.doc.line(line);
  const from = Math.min(at.to, at.from + column - 1);
  return { from, to: Math.min(at.to, from + Math.max(1, length)) };
}
