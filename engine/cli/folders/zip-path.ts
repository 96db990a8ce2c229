/** Why a name in a zip is not accepted. */
export type BadPath = 'up' | 'absolute' | 'backslash' | 'letters' | 'reserved' | 'long';

const LONGEST = 200;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * What is wrong with the path of a file in a zip; null when it is a plain path below a folder on every system.
 * A folder's own entry ends in `/`.
 */
export function badPath(path: string): BadPath | null {
  if (path.length > LONGEST) return 'long';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'absolute';
  const steps = path.replace(/\/$/, '').split('/');
  if (steps.some((step) => step === '..' || step === '.' || step === '')) return 'up';
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"|?*]/u.test(path)) return 'letters';
  if (steps.some((step) => DEVICE.test(step) || /[. ]$/.test(step) || step.startsWith(' '))) return 'reserved';
  return null;
}

/** The same path for every file system: some take capitals, and letters with a mark in two spellings, for the same. */
export const samePath = (path: string): string => path.normalize('NFC').toLowerCase();
