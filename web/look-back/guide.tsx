import { Button } from '../parts/button.tsx';
import { words } from '../session/language.ts';
import { page, STEPS } from './shown/look-back-state.ts';
import './guide.css';

/** The way through the look-back: back, and on to what comes next. Not there on the pages that lie deeper. */
export function Guide() {
  const at = (STEPS as readonly string[]).indexOf(page.value);
  if (at < 0) return null;
  const before = STEPS[at - 1];
  const next = STEPS[at + 1] ?? 'agreements';
  return (
    <nav class="guide" aria-label={words('guide.title')}>
      {before && (
        <Button
          pictogram="back"
          class="guide-back"
          onPress={() => {
            page.value = before;
          }}
        >
          {words('app.back')}
        </Button>
      )}
      <Button
        look="main"
        pictogram="forward"
        class="guide-next"
        onPress={() => {
          page.value = next;
        }}
      >
        {words('guide.next', { what: words(`guide.${next}`) })}
      </Button>
    </nav>
  );
}
