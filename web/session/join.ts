import { route } from './route.ts';
import { resumeSession, session } from './session.ts';
import { listen, tell } from './windows.ts';

let joining = false;

/** A board or control window without an exercise joins the one that another window has open, now or as soon as there is one. */
export function joinOthers(): void {
  listen('here', (word) => void join(word.session));
  listen('stored', (word) => void join(word.session));
  tell({ kind: 'who' });
}

async function join(id: string): Promise<void> {
  if ((route.value !== 'board' && route.value !== 'control') || session.value || joining) return;
  joining = true;
  await resumeSession(id).catch(() => false);
  joining = false;
}
