import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { sourceFile } from '../findings/source-file.ts';
import type { Beside } from '../reading/scenario-files.ts';
import type { Checked } from './checked.ts';

const MEDIA = /\.(?:apng|avif|bmp|flac|gif|jpe?g|m4a|mp3|mp4|ogg|opus|png|svg|tiff?|wav|webm|webp)$/i;

/** How a licence is mostly named. */
const LICENCE =
  /\bCC[ -]?(?:0|BY)|creative commons|publie[kc] domein|public domain|licen[cst]|\b(?:EUPL|MIT|OFL|PDDL|ODbL)\b|eigen (?:werk|foto|opname|tekening)|own (?:work|photo|recording|drawing)/i;

/** Pictures and sounds of which nothing says under which licence they may be shared (W20): no line of SOURCES.md with file and licence, no `.license` beside them. */
export function withoutLicence({ others, sources }: Beside, label: (path: string) => string): Found[] {
  const lines = sources.split('\n');
  return others
    .filter((path) => MEDIA.test(path) && !others.includes(`${path}.license`))
    .filter((path) => !lines.some((line) => line.includes(nameOf(path)) && LICENCE.test(line)))
    .map((path) => ({
      place: { file: sourceFile(label(path), ''), start: 0, end: 0 },
      problem: problem('no-licence', { name: nameOf(path) }),
    }));
}

/** A licence that says nothing (W20). */
export function emptyLicence({ source, places }: Pick<Checked, 'source' | 'places'>): Found[] {
  const place = places.get('licence')?.value;
  const says = typeof source.licence !== 'string' || /[A-Za-z]{2}/.test(source.licence);
  return says || !place ? [] : [{ place, problem: problem('no-licence-text') }];
}

const nameOf = (path: string): string => path.split('/').pop() ?? path;
