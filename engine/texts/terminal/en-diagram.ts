import type { nlDiagram } from './nl-diagram.ts';

/** English sentences of `samenspel diagram`. */
export const enDiagram: Record<keyof typeof nlDiagram, string> = {
  'diagram.timeline': 'Timeline',
  'diagram.shelf': 'on the shelf',
  'diagram.large':
    'These are {letters} characters; Mermaid usually draws 50,000. Choose a part with --part, or --format svg.',
};
