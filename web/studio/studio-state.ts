import { computed, effect, signal } from '@preact/signals';
import type { Finding, NeighbourhoodFiles, ScenarioFiles } from '../../engine/index.ts';
import { language } from '../session/language.ts';
import type { Outline, StudioFiles } from './check-studio.ts';
import { type Checker, createChecker } from './checker.ts';

/** Names of the neighbourhood's files begin with this, so that they stand beside the scenario's. */
export const HOOD = 'neighbourhood/';
const LIBRARY = 'library/';

/** What is being written; null before anything was chosen. */
export const project = signal<StudioFiles | null>(null);
/** File that is open in the editor. */
export const openFile = signal('scenario.yaml');
/** Files that were changed since they were last saved. */
export const changed = signal<ReadonlySet<string>>(new Set());
export const findings = signal<Finding[]>([]);
/** What the scenario consisted of when it was last without errors. */
export const outline = signal<Outline | null>(null);
/** The last files without errors: the board plays these. */
export const playable = signal<StudioFiles | null>(null);
/** A check is under way, or the words on the screen have changed since. */
export const checking = signal(false);
export const checkFailed = signal(false);
/** The cursor goes to this line when it is set; a new object each time, so that the same line may be asked for twice. */
export const wantedLine = signal<{ file: string; line: number } | null>(null);

/** Every file by the name that findings give it, in the order of the tabs. */
export const files = computed<[string, string][]>(() => {
  const open = project.value;
  if (!open) return [];
  const own = Object.entries(open.scenario.files).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const shared = Object.entries(open.scenario.library)
    .map(([path, text]): [string, string] => [`${LIBRARY}${path}`, text])
    .filter(([path]) => open.scenario.files[path] === undefined);
  const hood = Object.entries(open.neighbourhood.files).map(([path, text]): [string, string] => [HOOD + path, text]);
  return [...own, ...shared, ...hood];
});

const rank = (path: string): number => (path === 'scenario.yaml' ? 0 : path.includes('/') ? 2 : 1);

export function textOfFile(path: string): string {
  return files.value.find(([name]) => name === path)?.[1] ?? '';
}

/** Puts another text in a file. A file of the shared library is then the scenario's own. */
export function writeFile(path: string, text: string): void {
  const open = project.value;
  if (!open || textOfFile(path) === text) return;
  const { scenario, neighbourhood } = open;
  project.value = path.startsWith(HOOD)
    ? { scenario, neighbourhood: put(neighbourhood, path.slice(HOOD.length), text) }
    : { scenario: put(scenario, path, text), neighbourhood };
  changed.value = new Set([...changed.value, path]);
}

function put<T extends ScenarioFiles | NeighbourhoodFiles>(folder: T, path: string, text: string): T {
  return { ...folder, files: { ...folder.files, [path]: text } };
}

/** Opens files to write on; what was open before is let go. */
export function openProject(scenario: ScenarioFiles, neighbourhood: NeighbourhoodFiles): void {
  findings.value = [];
  outline.value = null;
  playable.value = null;
  changed.value = new Set();
  openFile.value = 'scenario.yaml';
  project.value = { scenario: { ...scenario, root: '' }, neighbourhood: { ...neighbourhood, root: HOOD.slice(0, -1) } };
}

export function closeProject(): void {
  project.value = null;
}

/** Goes to a line of a file. */
export function goTo(file: string, line: number): void {
  if (!files.value.some(([name]) => name === file)) return;
  openFile.value = file;
  wantedLine.value = { file, line };
}

/**
 * Goes to where a part stands, by its key (`inject/uitval`, `storyline/amina`, `venue/buurthuis`).
 * @returns false when it stands nowhere
 */
export function goToPart(key: string): boolean {
  const [kind, id = ''] = key.split('/');
  if (kind === 'venue' || kind === 'asset') return goToPlace(id);
  const isPart = ([name]: [string, unknown]) => (kind === 'storyline' ? name.startsWith(`state/${id}/`) : name === key);
  const place = outline.value?.places.find(isPart)?.[1];
  if (!place) return false;
  goTo(place.file, place.line);
  return true;
}

/** Goes to the line of the neighbourhood's file on which a place is named. */
function goToPlace(id: string): boolean {
  const file = `${HOOD}neighbourhood.yaml`;
  const names = new RegExp(`(^\\s+|\\bid:\\s*|-\\s+)["']?${id.replace(/[^\w-]/g, '')}["']?(:|\\s*[,}]|\\s*$)`);
  const line = textOfFile(file)
    .split('\n')
    .findIndex((text) => names.test(text));
  if (line < 0) return false;
  goTo(file, line + 1);
  return true;
}

/** Checks again whenever something was typed, as long as the studio is open. @returns how to stop */
export function keepChecking(): () => void {
  let asked: StudioFiles | null = null;
  const checker: Checker = createChecker(
    (answer) => {
      findings.value = answer.findings;
      checkFailed.value = false;
      checking.value = false;
      if (!answer.outline) return;
      outline.value = answer.outline;
      playable.value = asked;
    },
    () => {
      checkFailed.value = true;
      checking.value = false;
    },
  );
  const stop = effect(() => {
    const open = project.value;
    const words = language.value;
    if (!open) return;
    asked = open;
    checking.value = true;
    checker.ask(open, words);
  });
  return () => {
    stop();
    checker.end();
  };
}
