import type { CompiledNeighbourhood } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { findings, goTo, HOOD } from '../studio-state.ts';
import { words } from '../words.ts';
import { hoodNumbers } from './hood-numbers.ts';
import { broken, parts, picked, showLonely } from './hood-state.ts';

/** What one must see at once: how many live here, who knows nobody, what hangs on nothing, and what is wrong. */
export function NumbersBar({ hood }: { hood: CompiledNeighbourhood }) {
  const { homes, people, lonely, unpowered, unfed } = hoodNumbers(hood);
  return (
    <section class="hood-numbers" aria-label={words('hood.numbers')}>
      <ul class="plain-list hood-row">
        <li data-number="homes">{words('hood.numbers.homes', { count: homes })}</li>
        <li data-number="people">{words('hood.numbers.people', { count: people })}</li>
        <li data-number="lonely">
          <Button
            look="quiet-paper"
            pictogram="eye"
            pressed={showLonely.value}
            onPress={() => {
              showLonely.value = !showLonely.value;
              if (showLonely.value) picked.value = null;
            }}
          >
            {words('hood.numbers.lonely', { count: lonely.length })}
          </Button>
        </li>
        <li data-number="unpowered">{words('hood.numbers.unpowered', { count: unpowered.length })}</li>
        <li data-number="unfed" title={unfed.map((row) => hood.assets[row]!.name).join(', ')}>
          {words('hood.numbers.unfed', { count: unfed.length })}
        </li>
      </ul>
      {parts.value === null ? (
        <p role="alert" class="hood-wrong">
          {words('hood.unreadable')}
        </p>
      ) : (
        broken.value && (
          <p role="alert" class="hood-wrong">
            {words('hood.broken')}
          </p>
        )
      )}
      <Findings />
    </section>
  );
}

/** What the check found; a press goes to its line in the text. */
function Findings() {
  if (findings.value.length === 0) return <p class="hood-good">{words('studio.good')}</p>;
  const own = [...findings.value].sort((a, b) => Number(b.file.startsWith(HOOD)) - Number(a.file.startsWith(HOOD)));
  return (
    <ul class="plain-list hood-findings" aria-label={words('hood.findings')} data-hood-findings={own.length}>
      {own.map((finding) => (
        <li key={`${finding.file}:${finding.line}:${finding.column}:${finding.code}`}>
          <button
            type="button"
            class="hood-link"
            onClick={() => {
              goTo(finding.file, finding.line);
              location.hash = '#/studio';
            }}
          >
            <strong>{finding.code}</strong> {finding.message}{' '}
            <small>
              {finding.file}:{finding.line}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
