import type { Cut, Language } from '../../engine/index.ts';
import type { StudioFiles } from './check-studio.ts';

/** What the studio tells the board beside it. */
export type ToPreview =
  | { kind: 'studio:files'; files: StudioFiles; cut: Cut; language: Language }
  | { kind: 'studio:from'; minute: number }
  | { kind: 'studio:inject'; id: string };

/** What the board tells the studio. */
export type FromPreview =
  | { kind: 'preview:ready' }
  | { kind: 'preview:shown'; minute: number; skipped: number }
  | { kind: 'preview:pointed'; part: string };
