import { availableActions, previewOrder } from '../../exercise/index.ts';
import type { ExerciseOrder, RefusalCode } from '../../model/index.ts';
import { clockText, type Language, refusalText, sayTerminal } from '../../texts/index.ts';
import type { PlayWords } from './play-words.ts';
import type { Screen } from './screen-lines.ts';
import type { Choosable, TerminalPlay } from './terminal-play.ts';

/** Does what was typed; what is to be said of it. `stop` is the caller's. */
export function doWords(play: TerminalPlay, screen: Screen, words: PlayWords, language: Language): string[] {
  const answer = (code: RefusalCode | null, lines: () => string[]): string[] =>
    code === null ? lines() : [refusalText(language, code)];
  switch (words.kind) {
    case 'next':
      return moved(play, screen, () => play.next());
    case 'step':
      return moved(play, screen, () => play.step(words.minutes));
    case 'letter':
      return choose(play, screen, words.letter, language);
    case 'divide':
      return divide(play, screen, words.parts, language);
    case 'orders':
      return screen.orders();
    case 'order': {
      const { action, target } = words;
      const order: ExerciseOrder = { type: 'action.order', by: 'table', action, asked: askedOf(play, words), target };
      const label = play.ex.scenario.actions.find(({ id }) => id === action)?.label ?? null;
      return answer(play.order(order), () => [sayTerminal(language, 'play.asked', { label: screen.text(label) })]);
    }
    case 'known':
      return screen.known();
    case 'shelf':
      return screen.shelf();
    case 'play': {
      const before = play.state.small.messages.length;
      const { inject } = words;
      return answer(play.order({ type: 'inject.play', by: 'facilitator', inject }), () => [
        sayTerminal(language, 'play.played', { inject }),
        ...screen.messages(before),
      ]);
    }
    case 'undo': {
      if (!play.undo()) return [sayTerminal(language, 'play.nothingToUndo')];
      const clock = clockText(language, play.ex.scenario, play.state.minute);
      return [sayTerminal(language, 'play.undone', { clock }), ...screen.questions()];
    }
    case 'help':
      return [sayTerminal(language, 'play.help')];
    case 'unknown':
      return [sayTerminal(language, 'play.unknown', { words: words.words })];
    case 'stop':
      return [];
  }
}

function moved(play: TerminalPlay, screen: Screen, move: () => void): string[] {
  if (play.isOver) return screen.over();
  const before = play.state.small.messages.length;
  move();
  const end = play.isOver ? ['', ...screen.over()] : [];
  return ['', screen.clock(), ...screen.messages(before), ...screen.questions(), ...end];
}

function choose(play: TerminalPlay, screen: Screen, letter: string, language: Language): string[] {
  const found = play.choosable().find((each) => each.letter === letter);
  if (!found) return [sayTerminal(language, 'play.noLetter', { letter })];
  const { decision, option } = found;
  if (decision.kind === 'divide') return divide(play, screen, { [letter]: decision.helpers }, language);
  const code = play.order({ type: 'decision.choose', by: 'table', decision: decision.id, option });
  if (code !== null) return [refusalText(language, code)];
  return [sayTerminal(language, 'play.chosen', { label: labelOf(found, screen) })];
}

function divide(play: TerminalPlay, screen: Screen, parts: Record<string, number>, language: Language): string[] {
  const all = play.choosable();
  const wrong = Object.keys(parts).find((letter) => !all.some((each) => each.letter === letter));
  if (wrong !== undefined) return [sayTerminal(language, 'play.noLetter', { letter: wrong })];
  const [first] = all.filter(({ letter }) => letter in parts);
  if (!first) return [];
  const own = all.filter(({ decision }) => decision === first.decision);
  const division = Object.fromEntries(own.map(({ option, letter }) => [option, parts[letter] ?? 0]));
  const code = play.order({ type: 'decision.choose', by: 'table', decision: first.decision.id, division });
  if (code !== null) return [refusalText(language, code)];
  const said = own.map((each) => `${labelOf(each, screen)}: ${parts[each.letter] ?? 0}`);
  return [sayTerminal(language, 'play.divided', { parts: said.join(', ') })];
}

function labelOf({ decision, option }: Choosable, screen: Screen): string {
  return screen.text(decision.options.find(({ id }) => id === option)?.label ?? null);
}

/** Whoever is named; else the first that says yes, else the first that can be asked. */
function askedOf({ ex, state }: TerminalPlay, words: Extract<PlayWords, { kind: 'order' }>): Record<string, string> {
  if (Object.keys(words.asked).length > 0) return words.asked;
  const { action: name, target } = words;
  const row = ex.scenario.actions.findIndex(({ id }) => id === name);
  const able = availableActions(ex, state).find(({ action }) => action === row)?.asked ?? [];
  const willing = able.find(({ asked }) => previewOrder(ex, state, { action: name, asked, target }).answer === 'yes');
  return (willing ?? able[0])?.asked ?? {};
}
