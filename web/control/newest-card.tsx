import { channelName, timeOfDay } from '../../engine/index.ts';
import { cardNames, openCard } from '../briefing/opening-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { language, storyText, words } from '../session/language.ts';
import { messagesWithText, textOf } from '../session/message-text.ts';
import { session, view } from '../session/session.ts';

/** The newest message as the board shows it, with what the script expects of the table; that stays in this window. */
export function NewestCard() {
  const open = session.value;
  const now = view.value;
  if (!open || !now) return null;
  const { scenario, texts } = open.exercise;
  const newest = messagesWithText(now, texts).at(-1);
  const briefing = now.phase === 'welcome' || now.phase === 'briefing';
  const inject = scenario.timeline.find(({ id }) => id === newest?.key);
  return (
    <section class="control-card" aria-label={words('control.onBoard')}>
      <h2>{words('control.onBoard')}</h2>
      {newest ? (
        <>
          <p class="control-from">
            <Pictogram name={newest.channel} /> {channelName(language.value, newest.channel)},{' '}
            {timeOfDay(scenario, newest.minute)}
          </p>
          <p class="control-text" data-newest={newest.key}>
            {textOf(texts, newest)}
          </p>
          {inject?.expect && (
            <p class="soft">
              {words('leader.expect')} {storyText(texts, inject.expect)}
            </p>
          )}
        </>
      ) : (
        <p class={briefing ? 'control-text' : 'soft'}>
          {words(briefing ? `opening.${cardNames()[openCard.value] ?? 'welcome'}` : 'messages.none')}
        </p>
      )}
    </section>
  );
}
