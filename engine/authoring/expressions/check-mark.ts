import { GLOBAL_FIELDS, HOUSEHOLD_FIELDS, type Meaning } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { messageArguments } from '../findings/message-arguments.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { partOf } from '../reading/part-of.ts';
import { readDuration, readMoment } from '../reading/read-moment.ts';
import type { Mark } from '../reading/walk.ts';
import { checkName, known, type MarkContext } from './check-name.ts';
import { compileCondition } from './compile-condition.ts';
import { readEvent } from './read-event.ts';
import { isProblem, resolveReference } from './resolve-reference.ts';

type Check<Kind> = (meaning: Extract<Meaning, { kind: Kind }>, mark: Mark, context: MarkContext) => readonly Problem[];

/** How a text is judged, by what it means. */
const CHECKS: { [Kind in Meaning['kind']]: Check<Kind> } = {
  text: (_, mark, context) => checkArguments(mark, context),
  duration: (_, { text }) => only(readDuration(text)),
  moment: (_, { text }, { names }) => only(readMoment(text, names)),
  condition: ({ over }, { text }, { names }) => compileCondition(text, over, names).problems,
  event: ({ by }, { text }, { names }) => only(readEvent(text, by === 'story', names)),
  raised: () => [],
  ref: checkRef,
  name: ({ of }, mark, context) => checkName(of, mark, context),
  shown: (_, mark, context) => checkShown(mark, context),
  effects: () => [],
  amount: () => [],
  form: () => [],
};

/** What is wrong with a text, given what it means; each at its letters in the file. */
export function checkMark(mark: Mark, context: MarkContext): Found[] {
  if (!mark.meaning) return [];
  const check = CHECKS[mark.meaning.kind] as Check<string>;
  return check(mark.meaning as never, mark, context).map((found) => ({ place: partOf(mark, found), problem: found }));
}

const only = (answer: object | number): Problem[] => (typeof answer === 'object' && isProblem(answer) ? [answer] : []);

/** One of some words, or a reference. What `has(…)` asks for before it can happen may be missing here. */
function checkRef(
  { of, or = [] }: Extract<Meaning, { kind: 'ref' }>,
  { text, path }: Mark,
  { names, guardOf }: MarkContext,
): Problem[] {
  if (or.includes(text)) return [];
  const answer = resolveReference(text, of, names);
  if (!isProblem(answer)) return [];
  if (or.length > 0)
    return [text.includes('/') ? answer : { ...answer, suggestion: suggestWord(text, or) ?? answer.suggestion }];
  const isAsked = answer.id === 'no-such-kind-here' && guardOf(path).includes(`has("${text}")`);
  return isAsked ? [] : [answer];
}

/** What a debrief question shows: the map, a curve, or something of the scenario. */
function checkShown({ text }: Mark, { names }: MarkContext): Problem[] {
  const slash = text.indexOf('/');
  const [kind, name] = slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash + 1)];
  if (kind === 'map' || kind === 'curve') return [];
  if (kind === 'decision') return known('decision', name, [...names.decisions.keys()]);
  if (kind === 'objective') return known('objective', name, names.objectives);
  if (kind === 'inject') return known('inject', name, names.injects);
  if (kind === 'message') return known('message', name, names.messages);
  return only(
    resolveReference(text, ['storyline', 'household', 'street', 'area', 'venue', 'asset', 'initiative'], names),
  );
}

/** Arguments of a message: declared state and what everyone may read; in a storyline also fields of `me`, without the prefix. */
function checkArguments({ text, path }: Mark, { names }: MarkContext): Problem[] {
  const words = [...names.variables.keys(), ...Object.keys(GLOBAL_FIELDS)];
  if (path[0] === 'storylines') words.push(...Object.keys(HOUSEHOLD_FIELDS));
  const found = messageArguments(text);
  if (!found) return [problem('message-braces', { example: '{trust}' })];
  return found
    .filter(({ name }) => !words.includes(name))
    .map(({ name, start }) =>
      problemAt(problem('unknown-argument', { name }, suggestWord(name, words)), start, start + name.length),
    );
}
