/** Dutch sentences of `samenspel report`. The same keys in `en-report.ts`. */
export const nlReportCommand = {
  'report.needsFile': 'Een docx past niet op het scherm. Geef een bestand: --out verslag.docx',
  'report.twoFormats': 'Het bestand heet {file}, maar er is om {format} gevraagd. Laat één van de twee weg.',
  'report.written': 'Het verslag staat in {file}.',
} as const;
