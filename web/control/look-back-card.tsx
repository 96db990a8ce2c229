import { DEEPER, type PageName, page, STEPS } from '../look-back/shown/look-back-state.ts';
import { words } from '../session/language.ts';

/** Which page of the look-back lies on the board: its parts in order, and what is one tap deeper. */
export function LookBackCard() {
  const parts = STEPS.filter((name) => !isDeeper(name));
  return (
    <section class="control-card" aria-label={words('lookBack.title')}>
      <h2>{words('lookBack.title')}</h2>
      <div class="control-picks">{parts.map(choice)}</div>
      <h2>{words('lookBack.deeper')}</h2>
      <div class="control-picks">{DEEPER.map(choice)}</div>
    </section>
  );
}

const isDeeper = (name: PageName): boolean => (DEEPER as readonly PageName[]).includes(name);

function choice(name: PageName) {
  return (
    <button
      key={name}
      type="button"
      class="control-option"
      aria-pressed={page.value === name}
      data-look-back-page={name}
      onClick={() => {
        page.value = name;
      }}
    >
      {words(`lookBack.${name}.short`)}
    </button>
  );
}
