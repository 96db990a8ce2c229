import type { Finding } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { FaultFileButton } from '../parts/fault-file-button.tsx';
import { checkFailed, findings, goTo, outline, textOfFile, writeFile } from './studio-state.ts';
import { words } from './words.ts';
import './finding-list.css';

/** What is wrong, by place: a press goes there, another one cures it where the cure is known. */
export function FindingList() {
  const errors = findings.value.filter(({ severity }) => severity === 'error').length;
  return (
    <section class="studio-findings" aria-label={words('studio.findings')} data-findings={findings.value.length}>
      <p class="studio-verdict" role="status">
        {words(verdict(errors), { errors, warnings: findings.value.length - errors })}
      </p>
      {checkFailed.value && <FaultFileButton code="check" />}
      <ul class="plain-list">
        {findings.value.map((finding) => (
          <li
            key={`${finding.file}:${finding.line}:${finding.column}:${finding.code}`}
            class={`studio-${finding.severity}`}
          >
            <button type="button" class="studio-finding" onClick={() => goTo(finding.file, finding.line)}>
              <strong>{finding.code}</strong>
              <span>
                {finding.message}
                {finding.hint !== '' && <em> {finding.hint}</em>}
              </span>
              <small>
                {finding.file}:{finding.line}
              </small>
            </button>
            {finding.suggestion !== undefined && (
              <Button class="studio-fix" onPress={() => applyFix(finding)}>
                {words('studio.fix', { word: finding.suggestion })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function verdict(errors: number): 'studio.checkFailed' | 'studio.checking' | 'studio.good' | 'studio.found' {
  if (checkFailed.value) return 'studio.checkFailed';
  if (findings.value.length === 0) return outline.value === null ? 'studio.checking' : 'studio.good';
  return errors === 0 && findings.value.length === 0 ? 'studio.good' : 'studio.found';
}

/** Puts the suggested word in the place of the marked one. */
function applyFix({ file, line, column, length = 0, suggestion = '' }: Finding): void {
  const lines = textOfFile(file).split('\n');
  const text = lines[line - 1];
  if (text === undefined) return;
  lines[line - 1] = text.slice(0, column - 1) + suggestion + text.slice(column - 1 + length);
  writeFile(file, lines.join('\n'));
  goTo(file, line);
}
