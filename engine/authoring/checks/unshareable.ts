import type { Found } from '../findings/found.ts';
import { sourceFile } from '../findings/source-file.ts';
import type { ScenarioFiles } from '../reading/scenario-files.ts';
import { emptyLicence, withoutLicence } from './check-licences.ts';
import { personalData } from './check-personal-data.ts';
import type { Checked } from './checked.ts';

/** What may not simply be shared (W20): personal data in the scenario's files and in the libraries it uses, what has no licence. */
export function unshareable(
  { files, library, beside }: ScenarioFiles,
  used: readonly string[],
  checked: Checked,
  label: (path: string) => string,
): Found[] {
  const shared = Object.keys(library).filter((path) => used.some((name) => path.endsWith(`${name}.yaml`)));
  const read = [
    ...Object.entries(files).map(([path, text]) => sourceFile(label(path), text)),
    ...shared.map((path) => sourceFile(`library/${path}`, library[path] ?? '')),
  ];
  return [
    ...read.flatMap((file) => personalData(file)),
    ...emptyLicence(checked),
    ...(beside ? withoutLicence(beside, label) : []),
  ];
}
