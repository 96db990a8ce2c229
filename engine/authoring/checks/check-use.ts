import { canonicalJson } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { messageArguments } from '../findings/message-arguments.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries, isRaise } from '../reading/names-of-source.ts';
import type { Mark } from '../reading/walk.ts';
import type { Checked } from './checked.ts';
import { placeOfPart } from './place-of-part.ts';

/** What is declared and never used (W16); of a scenario with errors the name may only be mistyped, so then nothing can be said. */
export function neverUsed(checked: Checked): Found[] {
  const used = usedWords(checked);
  const { marks, names, source } = checked;
  const waited = usedWords({ ...checked, marks: marks.filter((mark) => !isRaise(mark)) });
  const isShown = (name: string): boolean =>
    isRecord(source.state) && isRecord(source.state[name]) && 'label' in source.state[name];
  const written = new Set(marks.filter(isWritten).map(({ text }) => text));
  const unused = (section: string, what: string, ids: readonly string[]): Found[] =>
    ids
      .filter((name) => !used.has(name))
      .flatMap((name) =>
        placeOfPart(checked, `${section}.${name}`).map((place) => ({
          place,
          problem: problem('never-used', { what, name }),
        })),
      );
  const variables = [...names.variables.keys()].filter(
    (name) => !FEELINGS.includes(name) && !(written.has(name) && isShown(name)),
  );
  const messages = names.messages.filter((name) => !checked.isLibrary(`messages.${name}`));
  return [
    ...unused('state', 'variable', variables),
    ...unused('messages', 'message', messages),
    ...unused('areas', 'area', [...names.areas.keys()]),
    ...marks
      .filter((mark) => isRaise(mark) && !waited.has(mark.text))
      .map((mark) => ({ place: mark.place, problem: problem('never-used', { what: 'event', name: mark.text }) })),
  ];
}

/** Model variables: declaring one sets its start, which is use enough. */
const FEELINGS = ['trust', 'fatigue'];
/** Sections whose texts declare, and use nothing. */
const DECLARING = ['areas', 'state'];

/** The name of a variable that an effect changes. */
const isWritten = ({ meaning }: Mark): boolean => meaning?.kind === 'name' && meaning.of === 'variable';

/** A key that names what stands under it here; one that says when it counts, or for which option, uses that. */
const isOnlyKey = ({ isKey, meaning }: Mark): boolean =>
  isKey && (meaning === null || meaning.kind === 'form' || (meaning.kind === 'name' && meaning.of !== 'option'));

/** Words that any text of the scenario uses: names in conditions, moments, messages and references. */
function usedWords({ marks, source }: Checked): Set<string> {
  const used = new Set<string>();
  for (const mark of marks) {
    const { meaning, text, path } = mark;
    if (DECLARING.includes(path[0] ?? '') || path[path.length - 1] === 'id' || isOnlyKey(mark)) continue;
    if (meaning?.kind === 'text') for (const { name } of messageArguments(text) ?? []) used.add(name);
    else for (const word of text.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? []) used.add(word);
  }
  for (const [, experiment] of entries(source.experiments)) {
    if (!isRecord(experiment)) continue;
    const cases = Array.isArray(experiment.cases) ? experiment.cases : [];
    for (const each of [...cases, experiment.vary]) for (const [name] of entries(each)) used.add(name);
  }
  return used;
}

/** Options of one decision that do exactly the same (W16). */
export function sameEffects(checked: Checked): Found[] {
  return entries(checked.source.decisions).flatMap(([id, decision]) => {
    if (!isRecord(decision) || decision.draft === true) return [];
    const seen = new Map<string, string>();
    return entries(decision.options).flatMap(([name, option]) => {
      const effects = canonicalJson(isRecord(option) ? (option.do ?? []) : []);
      const other = seen.get(effects);
      if (other === undefined) seen.set(effects, name);
      return other === undefined
        ? []
        : placeOfPart(checked, `decisions.${id}.options.${name}`).map((place) => ({
            place,
            problem: problem('same-effects', { name, other }),
          }));
    });
  });
}
