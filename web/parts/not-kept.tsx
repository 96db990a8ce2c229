import { keepsNothing } from '../session/event-store.ts';
import { words } from '../session/language.ts';
import { kept } from '../session/session.ts';
import './not-kept.css';

/** Says when what is played may be lost with this page, or with this browser; else nothing. */
export function NotKept() {
  if (!keepsNothing.value && kept.value !== false) return null;
  return (
    <p class="kept" role="status" data-not-kept>
      {words(keepsNothing.value ? 'storage.refused' : 'storage.notKept')}
    </p>
  );
}
