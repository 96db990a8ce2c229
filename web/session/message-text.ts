import type { Decision, MessageView, ScenarioTexts, TableView } from '../../engine/index.ts';
import { storyText } from './language.ts';

/** What a message says on the screen: its text for the screen, else the one for the ear; empty when it has none. */
export function textOf(texts: ScenarioTexts, { say, args }: MessageView): string {
  return storyText(texts, say.screen, args) || storyText(texts, say.aloud, args);
}

/** The messages that have words for the screen; one without any is no card and is not counted. */
export function messagesWithText({ messages }: TableView, texts: ScenarioTexts): MessageView[] {
  return messages.filter((message) => textOf(texts, message) !== '');
}

/** All that a question asks the table to read: what is asked, and the options with their details. */
export function questionText(texts: ScenarioTexts, { ask, options }: Decision): string {
  return [ask, ...options.flatMap(({ label, detail }) => [label, detail])]
    .map((key) => storyText(texts, key))
    .join(' ');
}
