import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Facet } from '@codemirror/state';
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

/** Which file a state is the text of; of the empty one that a view begins with none. */
const fileOf = Facet.define<string, string>({ combine: ([file = '']) => file });

/** The text of the file that is open, with what was found at its letters. */
export function Editor() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = new EditorView({ parent: host.current! });
    const stops = [showOpenFile(view), markFindings(view), goToWantedLine(view)];
    return () => {
      for (const stop of stops) stop();
      view.destroy();
    };
  }, []);
  return <div class="studio-editor" ref={host} data-editor />;
}

/** Shows the open file; one that was open before comes back with its cursor and what can be undone. @returns how to stop */
function showOpenFile(view: EditorView): () => void {
  const kept = new Map<string, EditorState>();
  return effect(() => {
    const file = openFile.value;
    const text = project.value ? textOfFile(file) : '';
    // What a quick fix or a strip wrote stands in the text; what was typed here stands there already.
    if (file === view.state.facet(fileOf) && view.state.doc.toString() === text) return;
    kept.set(view.state.facet(fileOf), view.state);
    const known = kept.get(file);
    view.setState(known?.doc.toString() === text ? known : newState(file));
  });
}

function markFindings(view: EditorView): () => void {
  return effect(() => {
    const found = findings.value.filter(({ file }) => file === openFile.value);
    view.dispatch(
      setDiagnostics(
        view.state,
        found.flatMap((each) => diagnosticOf(view.state, each)),
      ),
    );
  });
}

function goToWantedLine(view: EditorView): () => void {
  return effect(() => {
    const wanted = wantedLine.value;
    if (!wanted || wanted.file !== openFile.value) return;
    const line = view.state.doc.line(Math.min(view.state.doc.lines, Math.max(1, wanted.line)));
    view.dispatch({
      selection: { anchor: line.from, head: line.to },
      effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
    });
    view.focus();
  });
}

function newState(file: string): EditorState {
  return EditorState.create({
    doc: textOfFile(file),
    extensions: [
      fileOf.of(file),
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
