import type { Finding } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';

/** Why a file or folder could not be read at all. */
export type Unreadable =
  | 'missing'
  | 'folder'
  | 'too-big'
  | 'not-text'
  | 'no-access'
  | 'nothing-to-check'
  | 'no-neighbourhood';

const SENTENCES: Record<Unreadable, Record<Language, { message: string; hint: string }>> = {
  missing: {
    nl: { message: 'dit bestand of deze map bestaat niet', hint: 'Kijk of de naam goed gespeld is.' },
    en: { message: 'this file or folder does not exist', hint: 'Look whether the name is spelled right.' },
  },
  folder: {
    nl: { message: 'dit is een map, geen bestand', hint: 'Noem het bestand in de map.' },
    en: { message: 'this is a folder, not a file', hint: 'Name the file in the folder.' },
  },
  'too-big': {
    nl: { message: 'dit bestand is groter dan 5 MB', hint: 'Splits het, of kijk of dit wel het goede bestand is.' },
    en: { message: 'this file is larger than 5 MB', hint: 'Split it, or look whether this is the right file.' },
  },
  'not-text': {
    nl: { message: 'dit is geen tekstbestand in UTF-8', hint: 'Bewaar het als tekst in UTF-8.' },
    en: { message: 'this is not a text file in UTF-8', hint: 'Save it as text in UTF-8.' },
  },
  'no-access': {
    nl: { message: 'dit bestand mag niet gelezen worden', hint: 'Kijk naar de rechten van het bestand.' },
    en: { message: 'this file may not be read', hint: 'Look at the permissions of the file.' },
  },
  'nothing-to-check': {
    nl: { message: 'in deze map staat geen scenario en geen buurt', hint: 'Zet er een scenario.yaml in.' },
    en: { message: 'this folder holds no scenario and no neighbourhood', hint: 'Put a scenario.yaml in it.' },
  },
  'no-neighbourhood': {
    nl: { message: 'deze buurt is er niet', hint: 'Noem een map met een neighbourhood.yaml.' },
    en: { message: 'this neighbourhood is not there', hint: 'Name a folder with a neighbourhood.yaml.' },
  },
};

/** The one finding (E0) about something that cannot be read. */
export function unreadableFinding(file: string, why: Unreadable, language: Language): Finding {
  const consequence = language === 'nl' ? 'er kan niets gespeeld worden.' : 'nothing can be played.';
  return { file, line: 1, column: 1, severity: 'error', code: 'E0', ...SENTENCES[why][language], consequence };
}
