import { route } from './route.ts';
import { resumeSession, session } from './session.ts';
import { listen, tell } from './windows.ts';

/** How often a window without an exercise asks again who has one open, milliseconds. */
const ASK_AGAIN_MS = 2000;

let joining = false;

/** A board or control window without an exercise joins the one that another window has open, now or as soon as there is one. */
export function joinOthers(): void {
  listen('here', (word) => void join(word.session));
  listen('stored', (word) => void join(word.session));
  const ask = () => {
    if (mayJoin()) tell({ kind: 'who' });
  };
  ask();
  setInterval(ask, ASK_AGAIN_MS);
}

function mayJoin(): boolean {
  return (route.value === 'board' || route.value === 'control') && session.value === null && !joining;
}

async function join(id: string): Promise<void> {
  if (!mayJoin()) return;
  joining = true;
  await resumeSession(id);
  joining = false;
}
