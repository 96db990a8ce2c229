import { handOut } from '../session/hand-out.ts';
import { course, session } from '../session/session.ts';
import { faultFileOf } from './fault-file.ts';
import type { FaultTrace } from './trace-of.ts';

/** Hands a trace to the person as a file, with what of the exercise is needed to find the mistake by. */
export function saveFaultFile(trace: FaultTrace): void {
  const [open, at] = [session.value, course.value];
  const played = open && at ? { exercise: open.exercise, log: at.log, state: at.state } : null;
  const text = JSON.stringify(faultFileOf(trace, played, navigator.userAgent), null, 2);
  handOut(text, 'application/json', `samenspel-fault-${trace.code}.json`);
}
