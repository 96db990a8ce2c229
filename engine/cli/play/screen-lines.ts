import { chapterAt, openDecisions, type TableView, tableView } from '../../exercise/index.ts';
import type { Decision, Minutes } from '../../model/index.ts';
import {
  assetStateName,
  channelName,
  clockText,
  durationText,
  type Language,
  refusalText,
  sayTerminal,
  scenarioText,
  timeOfDay,
  venueUseName,
} from '../../texts/index.ts';
import type { Choosable, TerminalPlay } from './terminal-play.ts';

/** What the terminal shows of a play, in one language; the table's own view and nothing more. */
export interface Screen {
  /** The hour and where the evening is. */
  clock(): string;
  /** Messages from a number on. */
  messages(from: number): string[];
  questions(): string[];
  /** What the table knows now. */
  known(): string[];
  orders(): string[];
  shelf(): string[];
  over(): string[];
  /** The label of an option or action. */
  text(key: string | null): string;
}

/** A screen on a play; each call reads the play as it then stands. */
export function screenOf(play: TerminalPlay, language: Language): Screen {
  const { ex } = play;
  const { scenario } = ex;
  const text = (key: string | null, args = {}): string => scenarioText(ex.texts, language, key, args);
  const time = (minute: Minutes): string => timeOfDay(scenario, minute);
  return {
    text,
    clock() {
      const { minute } = play.state;
      const chapter = scenario.chapters.find(({ id }) => id === chapterAt(scenario, play.cut, minute));
      const place = chapter ? text(chapter.title) : sayTerminal(language, 'play.between');
      const clock = clockText(language, scenario, minute);
      return sayTerminal(language, 'play.clock', { clock, passed: durationText(language, minute), place });
    },
    messages(from) {
      return play.state.small.messages.slice(from).flatMap(({ say, args, channel }) => {
        const what = text(say.screen, args) || text(say.aloud, args);
        const sender = text(say.from, args);
        if (what === '') return [];
        const key = sender === '' ? 'play.message' : 'play.message.from';
        return [sayTerminal(language, key, { channel: channelName(language, channel), from: sender, text: what })];
      });
    },
    questions() {
      const choosable = play.choosable();
      return openDecisions(ex, play.state).flatMap(({ decision: row, closesMinute }) => {
        const decision = scenario.decisions[row] as Decision;
        const left = durationText(language, closesMinute - play.state.minute);
        const own = choosable.filter((each) => each.decision === decision);
        return [
          '',
          sayTerminal(language, 'play.question', { ask: text(decision.ask) }),
          ...own.flatMap((each) => optionLines(each, text, language)),
          ...(decision.kind === 'divide' ? [divideLine(decision, own, language)] : []),
          sayTerminal(language, 'play.closes', { left }),
        ];
      });
    },
    known: () => knownLines(play, tableView(ex, play.state), language, time),
    orders() {
      return [
        sayTerminal(language, 'play.orders'),
        ...scenario.actions.map(({ id, label, at, by: asked, needs }) => {
          ex.conditions.openAt(play.state);
          const able = needs === null || ex.conditions.holds(needs);
          const args = { id, label: text(label), at, by: `[${asked}/…]` };
          return sayTerminal(language, able ? 'play.order' : 'play.order.no', args);
        }),
      ];
    },
    shelf() {
      const left = scenario.timeline.filter(({ id, shelf }) => shelf && !play.state.small.injects[id]?.times);
      if (left.length === 0) return [sayTerminal(language, 'play.shelf.none')];
      return [
        sayTerminal(language, 'play.shelf'),
        ...left.map(({ id, say }) => `  p ${id}   ${text(say?.screen ?? null)}`),
      ];
    },
    over() {
      const goals = scenario.objectives.map(({ id, text: key }) => {
        const done = play.state.small.objectives[id]?.done ?? false;
        return sayTerminal(language, done ? 'play.objective.done' : 'play.objective.not', { text: text(key) });
      });
      return [sayTerminal(language, 'play.over'), ...goals];
    },
  };
}

function optionLines({ letter, decision, option, available }: Choosable, text: Screen['text'], language: Language) {
  const found = decision.options.find(({ id }) => id === option);
  const label = text(found?.label ?? null);
  const detail = text(found?.detail ?? null);
  return [
    sayTerminal(language, available ? 'play.option' : 'play.option.closed', { letter, label }),
    ...(detail === '' ? [] : [sayTerminal(language, 'play.option.detail', { detail })]),
  ];
}

function divideLine({ helpers }: Decision, own: readonly Choosable[], language: Language): string {
  const half = Math.floor(helpers / 2);
  const example = own
    .slice(0, 2)
    .map(({ letter }, place) => `${letter}=${place === 0 ? helpers - half : half}`)
    .join(' ');
  return sayTerminal(language, 'play.divide', { helpers, example });
}

function knownLines(
  { ex }: TerminalPlay,
  view: TableView,
  language: Language,
  time: (minute: Minutes) => string,
): string[] {
  const { neighbourhood, scenario } = ex;
  const share = (value: number | null): string => (value === null ? '?' : `${Math.round(value * 100)} %`);
  const { mobileShare, internetShare } = view.communications;
  return [
    sayTerminal(language, 'play.knows.outdoor', { celsius: view.outdoorC ?? '?' }),
    sayTerminal(language, 'play.knows.phone', { mobile: share(mobileShare), internet: share(internetShare) }),
    ...view.streets.map(({ street, known, asOfMinute, figures }) => {
      const name = neighbourhood.streets[street]?.name ?? '';
      if (figures === null) return sayTerminal(language, 'play.knows.nothing', { street: name });
      const { homes, withoutPower, cold, needHelp } = figures;
      const how =
        asOfMinute === null
          ? sayTerminal(language, known === 'own' ? 'play.knows.own' : 'play.knows.live')
          : sayTerminal(language, 'play.knows.seen', { time: time(asOfMinute) });
      const args = { street: name, homes, dark: withoutPower, cold, need: needHelp, how };
      return sayTerminal(language, 'play.knows.street', args);
    }),
    ...view.assets.flatMap(({ asset, state }) => {
      if (state === null || state === 'operational') return [];
      const name = neighbourhood.assets[asset]?.name ?? '';
      return [sayTerminal(language, 'play.knows.down', { name, state: assetStateName(language, state) })];
    }),
    ...view.venues.flatMap(({ venue, open, as, guests }) => {
      if (!open || as === null) return [];
      const name = neighbourhood.venues[venue]?.name ?? '';
      const key = guests === null ? 'play.knows.venue.unknown' : 'play.knows.venue';
      return [sayTerminal(language, key, { name, use: venueUseName(language, as), guests: guests ?? 0 })];
    }),
    ...view.orders.map(({ action, status, code, minute, reached }) => {
      const label = scenarioText(ex.texts, language, scenario.actions[action]?.label ?? null);
      const why = code === null ? '' : refusalText(language, code);
      const answer = sayTerminal(language, `play.answer.${status}`, { time: time(minute), why, reached });
      return sayTerminal(language, 'play.knows.order', { label, answer });
    }),
  ];
}
