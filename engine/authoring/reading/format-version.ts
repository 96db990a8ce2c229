/** The format of scenarios, libraries and neighbourhoods that this version reads and writes. */
export const FORMAT = 1;

/** A new format raises the first number of the version to its own: format 2 comes with version 2.0. */
export const versionThatReads = (format: number): string => (format === 1 ? '0.1' : `${format}.0`);
