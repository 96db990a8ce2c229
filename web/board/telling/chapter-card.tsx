import { Button } from '../../parts/button.tsx';
import { announced, atEnd, play } from '../../session/clock.ts';
import { storyText, words } from '../../session/language.ts';
import { toLookBack } from '../../session/phases.ts';
import { session, view } from '../../session/session.ts';
import './chapter-card.css';

/** Announces the part that begins; time stands still until the table is ready. */
export function ChapterCard() {
  const open = session.value;
  const chapter = announced.value;
  if (!open || !chapter) return null;
  return (
    <div class="map-card" role="status" data-chapter={chapter.id}>
      <h2>{storyText(open.exercise.texts, chapter.title)}</h2>
      <Button look="main" pictogram="play" onPress={play}>
        {words('board.play')}
      </Button>
    </div>
  );
}

/** The crisis is over: on to the look-back. */
export function EndCard() {
  if (!atEnd() || (view.value?.decisions.length ?? 0) > 0) return null;
  return (
    <div class="map-card" role="status" data-end>
      <h2>{words('board.end')}</h2>
      <Button look="main" pictogram="eye" class="to-look-back" onPress={toLookBack}>
        {words('board.toLookBack')}
      </Button>
    </div>
  );
}
