/** Dutch sentences of `samenspel diagram`. The same keys in `en-diagram.ts`. */
export const nlDiagram = {
  'diagram.timeline': 'Tijdlijn',
  'diagram.shelf': 'op de plank',
  'diagram.large':
    'Dit zijn {letters} tekens; Mermaid tekent er gewoonlijk 50.000. Kies een deel met --part, of --format svg.',
} as const;
