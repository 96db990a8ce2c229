import { handOut } from '../hand-out.ts';
import { faultFileOf, type Played } from './fault-file.ts';
import type { FaultTrace } from './trace-of.ts';

/** Hands a trace to the person as a file, with what of the exercise is needed to find the mistake by. */
export function saveFaultFile(trace: FaultTrace, played: Played | null): void {
  const text = JSON.stringify(faultFileOf(trace, played, navigator.userAgent), null, 2);
  handOut(text, 'application/json', `samenspel-fault-${trace.code}.json`);
}
