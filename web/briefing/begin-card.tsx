import { clockText } from '../../engine/index.ts';
import { language, storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { lightGoesOut } from './opening-state.ts';
import './begin-card.css';

/** The last card: the story, when and where it begins, and what is about to happen in the room. */
export function BeginCard() {
  const open = session.value;
  if (!open) return null;
  const { scenario, texts, neighbourhood } = open.exercise;
  return (
    <section class="briefing-story">
      <h1>{storyText(texts, 'title')}</h1>
      <p class="message-text">{storyText(texts, 'summary')}</p>
      <p>
        {neighbourhood.name}. {words('briefing.when', { clock: clockText(language.value, scenario, 0) })}
      </p>
      <p class="briefing-ready">
        {words('opening.phones')} {words(lightGoesOut() ? 'opening.ready.dark' : 'opening.ready.eyes')}
      </p>
    </section>
  );
}
