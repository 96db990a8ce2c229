import {
  assetKindName,
  type CatchUp,
  clockText,
  type Exercise,
  type Failing,
  type LastAct,
  type MessageView,
  type ScenarioTexts,
  serviceName,
  timeOfDay,
} from '../../../engine/index.ts';
import { language, storyText, words } from '../../session/language.ts';
import { ideaWords } from '../answering/choice-words.ts';

/** What does not work is named up to here; of the rest only how many there are. */
const MOST_FAILING = 3;
/** A message is quoted up to about this many words: whole sentences, at least one. */
const QUOTED_WORDS = 16;

/** The three sentences for a latecomer: the crisis, what is known, what the table did last. */
export function catchUpSentences(exercise: Exercise, found: CatchUp): [string, string, string] {
  return [aboutCrisis(exercise, found), aboutKnown(exercise, found), aboutAct(exercise, found.act)];
}

function aboutCrisis({ scenario }: Exercise, { crisis: kind, since, now }: CatchUp): string {
  const crisis = words(`latecomers.about.${kind}` as 'latecomers.about.other');
  if (since === null) return words('latecomers.crisis.start', { crisis });
  const clock = (minute: number) => clockText(language.value, scenario, minute);
  return since === now
    ? words('latecomers.crisis.now', { crisis, now: clock(now) })
    : words('latecomers.crisis', { crisis, since: clock(since), now: clock(now) });
}

function aboutKnown({ scenario, texts }: Exercise, { heard, failing }: CatchUp): string {
  const list = listOf(failing);
  if (heard === null) return failing.length === 0 ? words('latecomers.heard.none') : words('latecomers.failing', list);
  const text = firstSentences(textOf(texts, heard));
  const clock = timeOfDay(scenario, heard.minute);
  return failing.length > 0
    ? words('latecomers.heard.failing', { ...list, clock, text })
    : words('latecomers.heard', { clock, text });
}

function listOf(failing: readonly Failing[]): { failing: string } {
  const names = failing
    .slice(0, MOST_FAILING)
    .map((each) =>
      'service' in each ? serviceName(language.value, each.service) : assetKindName(language.value, each.asset),
    );
  const more = failing.length - names.length;
  if (more > 0) names.push(words('latecomers.failing.more', { count: more }));
  return { failing: new Intl.ListFormat(language.value).format(names) };
}

function textOf(texts: ScenarioTexts, { say, args }: MessageView): string {
  return storyText(texts, say.screen, args) || storyText(texts, say.aloud, args);
}

/** Whole sentences from the start of a text, as many as are quickly heard. */
export function firstSentences(text: string): string {
  const all = text.split(/(?<=[.?!])\s+/);
  const kept: string[] = [];
  for (const sentence of all) {
    const count = [...kept, sentence].join(' ').split(/\s+/).length;
    if (kept.length > 0 && count > QUOTED_WORDS) break;
    kept.push(sentence);
  }
  return kept.join(' ');
}

function aboutAct(exercise: Exercise, act: LastAct | null): string {
  const { scenario, texts } = exercise;
  if (act === null) return words('latecomers.act.none');
  const clock = timeOfDay(scenario, act.minute);
  if (act.kind === 'asked') {
    const what = storyText(texts, scenario.actions.find(({ id }) => id === act.action)?.label ?? null);
    return words(`latecomers.asked.${act.status}`, { clock, what: withoutStop(what) });
  }
  if (act.kind === 'idea') {
    return words('latecomers.chosen', { clock, what: withoutStop(ideaWords(exercise, act.idea)) });
  }
  const decision = scenario.decisions.find(({ id }) => id === act.decision);
  if (act.kind === 'divided') {
    return words('latecomers.divided', { clock, what: storyText(texts, decision?.ask ?? null) });
  }
  const option = decision?.options.find(({ id }) => id === act.option);
  return words('latecomers.chosen', { clock, what: withoutStop(storyText(texts, option?.label ?? null)) });
}

/** A label goes on inside a sentence. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
