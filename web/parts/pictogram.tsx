import { PICTOGRAM_PATHS, type PictogramName } from './pictogram-paths.ts';

interface PictogramProps {
  name: PictogramName;
  /** Filled instead of drawn as lines. */
  solid?: boolean;
  class?: string;
}

/** A pictogram beside words; hidden from screen readers, because the words say it. */
export function Pictogram({ name, solid = false, class: extra = '' }: PictogramProps) {
  return (
    <svg class={`pictogram ${extra}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PICTOGRAM_PATHS[name]}
        fill={solid ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
