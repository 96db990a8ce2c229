import { messageTable } from './finding-message.ts';

/** How a file is written: what cannot be read, is not known, stands twice, or is read as something else (E0–E2, E8). */
export const YAML_MESSAGES = messageTable({
  'not-yaml': {
    code: 'E0',
    nl: 'dit is geen leesbare YAML',
    en: 'this is not readable YAML',
    hint: {
      nl: 'kijk naar het inspringen, de haakjes en de aanhalingstekens',
      en: 'look at indentation, brackets and quotes',
    },
  },
  'yaml-open': {
    code: 'E0',
    nl: 'hier begint {text}, en het einde ervan ontbreekt',
    en: 'here begins {text}, and its end is missing',
    hint: { nl: 'sluit het op dezelfde regel', en: 'close it on the same line' },
  },
  'yaml-indent': {
    code: 'E0',
    nl: 'deze regel staat niet recht onder de regels van zijn blok',
    en: 'this line does not stand straight under the lines of its block',
    hint: { nl: 'spring even ver in als de regel ernaast', en: 'indent it as far as the lines beside it' },
  },
  'yaml-tab': {
    code: 'E0',
    nl: 'deze regel springt in met een tab',
    en: 'this line is indented with a tab',
    hint: { nl: 'gebruik spaties', en: 'use spaces' },
  },
  'empty-file': {
    code: 'E0',
    nl: 'dit bestand is leeg',
    en: 'this file is empty',
    hint: {
      nl: 'begin met: samenspel new, of haal het bestand weg',
      en: 'begin with: samenspel new, or take the file out',
    },
  },
  'file-missing': {
    code: 'E0',
    nl: 'hier staat geen {name}',
    en: 'there is no {name} here',
    hint: { nl: 'zet dit bestand erbij', en: 'add this file' },
  },
  'too-big': {
    code: 'E0',
    nl: 'dit bestand is groter dan {limit} MB',
    en: 'this file is larger than {limit} MB',
    hint: {
      nl: 'splits het, of kijk of dit wel het goede bestand is',
      en: 'split it, or look whether this is the right file',
    },
  },
  'too-many-lines': {
    code: 'E0',
    nl: 'dit bestand heeft te veel regels om een scenario te zijn',
    en: 'this file has too many lines to be a scenario',
    hint: { nl: 'kijk of dit wel het goede bestand is', en: 'look whether this is the right file' },
  },
  'too-many-aliases': {
    code: 'E0',
    nl: 'dit bestand herhaalt zichzelf te vaak met aliassen (*)',
    en: 'this file repeats itself too often with aliases (*)',
    hint: { nl: 'schrijf de herhaling uit', en: 'write the repetition out' },
  },
  'newer-format': {
    code: 'E0',
    nl: 'dit bestand heeft formaat {found}; deze versie leest formaat {known}',
    en: 'this file has format {found}; this version reads format {known}',
    hint: { nl: 'gebruik Samenspel {version} of nieuwer', en: 'use Samenspel {version} or newer' },
  },
  'older-format': {
    code: 'E0',
    nl: 'dit bestand heeft het oude formaat {found}; deze versie leest formaat {known}',
    en: 'this file has the old format {found}; this version reads format {known}',
    hint: { nl: 'samenspel migrate zet het om', en: 'samenspel migrate brings it up to date' },
  },
  'not-this-kind': {
    code: 'E0',
    nl: 'dit is geen bestand van Samenspel: geen enkel bekend woord staat bovenaan',
    en: 'this is not a Samenspel file: no known word stands at its top',
    hint: { nl: 'een scenario begint met format: 1 en id:', en: 'a scenario begins with format: 1 and id:' },
  },
  'not-geojson': {
    code: 'E0',
    nl: 'dit is geen leesbare GeoJSON',
    en: 'this is not readable GeoJSON',
    hint: { nl: 'maak de kaart opnieuw, bijvoorbeeld met QGIS', en: 'make the map again, for instance with QGIS' },
  },
  'unknown-key': {
    code: 'E1',
    nl: 'onbekend woord "{name}"',
    en: 'unknown key "{name}"',
    hint: { nl: 'hier kan: {known}', en: 'possible here: {known}' },
  },
  'unknown-key-for': {
    code: 'E1',
    nl: 'onbekend woord "{name}"',
    en: 'unknown key "{name}"',
    hint: { nl: 'hier ontbreekt nog: {names}', en: 'still missing here: {names}' },
  },
  'duplicate-key': {
    code: 'E2',
    nl: '"{name}" staat er twee keer',
    en: '"{name}" stands here twice',
    hint: {
      nl: 'geef één van de twee een andere naam, of haal hem weg',
      en: 'give one of the two another name, or take it out',
    },
  },
  'duplicate-keys': {
    code: 'E2',
    nl: '{found} woorden staan hier voor de tweede keer: "{names}"',
    en: '{found} keys stand here for the second time: "{names}"',
    hint: {
      nl: 'is de regel weg waarmee een nieuw deel begint, zoals - id: …? Of is dit twee keer geplakt?',
      en: 'is the line gone that begins a new part, such as - id: …? Or was this pasted twice?',
    },
  },
  'yaml-boolean': {
    code: 'E8',
    nl: '"{text}" is hier gewone tekst',
    en: '"{text}" is plain text here',
    hint: { nl: 'schrijf true of false', en: 'write true or false' },
  },
  'yaml-tag': {
    code: 'E8',
    nl: 'YAML leest "{text}" als een label, en niet als tekst',
    en: 'YAML reads "{text}" as a tag, not as text',
    hint: { nl: 'zet het geheel tussen aanhalingstekens', en: 'put the whole in quotes' },
  },
  'yaml-comma': {
    code: 'E8',
    nl: 'de komma heeft deze tekst in stukken geknipt',
    en: 'the comma has cut this text in pieces',
    hint: { nl: 'zet de tekst tussen aanhalingstekens', en: 'put the text in quotes' },
  },
  'yaml-brackets': {
    code: 'E8',
    nl: 'YAML leest haakjes hier als een lijst of groep, en niet als tekst',
    en: 'YAML reads brackets here as a list or map, not as text',
    hint: { nl: 'zet de tekst tussen aanhalingstekens', en: 'put the text in quotes' },
  },
  'yaml-colon': {
    code: 'E8',
    nl: 'de dubbele punt heeft deze tekst in stukken geknipt',
    en: 'the colon has cut this text in pieces',
    hint: { nl: 'zet de tekst tussen aanhalingstekens', en: 'put the text in quotes' },
  },
  'yaml-no-colon': {
    code: 'E8',
    nl: 'achter "{name}" ontbreekt een dubbele punt',
    en: 'a colon is missing after "{name}"',
    hint: { nl: 'schrijf {name}: met een spatie erachter', en: 'write {name}: followed by a space' },
  },
  'yaml-start': {
    code: 'E8',
    nl: 'een tekst kan niet met "{text}" beginnen',
    en: 'a text cannot begin with "{text}"',
    hint: { nl: 'zet de tekst tussen aanhalingstekens', en: 'put the text in quotes' },
  },
  'yaml-block': {
    code: 'E8',
    nl: 'YAML leest "{text}" vooraan als begin van een lang stuk tekst',
    en: 'YAML reads "{text}" in front as the start of a long text',
    hint: { nl: 'zet de voorwaarde tussen aanhalingstekens', en: 'put the condition in quotes' },
  },
  'yaml-after-quote': {
    code: 'E8',
    nl: 'achter het aanhalingsteken staat nog tekst',
    en: 'text follows the closing quote',
    hint: { nl: "zet het geheel tussen enkele aanhalingstekens: '…'", en: "put the whole in single quotes: '…'" },
  },
});
