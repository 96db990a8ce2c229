/**
 * The version of the project; `package.json`, `CITATION.cff` and `publiccode.yml` say the same. It stands by itself, so that `--version`
 * needs no schema.
 */
export const ENGINE = '0.2.0';
