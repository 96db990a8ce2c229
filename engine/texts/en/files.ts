import type { nlFiles } from '../nl/files.ts';

/** English sentences of the commands that write and read files. */
export const enFiles: Record<keyof typeof nlFiles, string> = {
  // everywhere
  'file.cannotWrite':
    'The file {file} cannot be made here. See whether the folder exists and whether you may write in it.',
  'file.cannotRead': '{file} cannot be read: {why}',
  'file.exists': '{file} already exists. Choose another name, or take it away first.',

  // new
  'new.notEmpty': 'The folder {folder} is not empty. Choose a new name, or an empty folder.',
  'new.noFolder': '{folder} is a file, not a folder. Choose another name.',
  'new.done': 'There is a new scenario in {folder}:',
  'new.next': 'How to go on:',
  'new.check': 'says what is wrong in it',
  'new.run': 'plays the whole story, as figures',
  'new.test': 'plays the recorded plays',
  'new.pack': 'makes one file of it, to pass on',
  'new.write': 'Write in {file}. The English sentences are in {texts}.',

  // pack and open
  'pack.done': '{file} is made: {files} files, {kilobytes} kB.',
  'pack.next': 'Whoever gets it types: {command}',
  'pack.leftOut': 'Not packed, as it is no part of a scenario: {files}',
  'pack.badName': 'The name {file} does not work on every computer. Give it a name of letters, digits and hyphens.',
  'pack.link': '{file} points to a file outside the folder. Put a copy of it there.',
  'pack.tooBig': 'This is too large to pack: at most {files} files and {megabytes} MB.',
  'pack.notAZip': '{file} already exists and is no zip of Samenspel. Choose another name with --out.',
  'open.missing': 'The file {file} does not exist. See whether the name is spelled right.',
  'open.noFile': '{file} is not a file. Name the zip itself.',
  'open.noAccess': 'The file {file} may not be read. Look at the permissions of the file.',
  'open.tooBig': '{file} is larger than {megabytes} MB. A scenario is much smaller.',
  'open.notEmpty': 'The folder {folder} is not empty. Name a new folder after the file.',
  'open.noScenario': 'There is no scenario.yaml in {file}. This is not a packed scenario.',
  'open.leftOut': 'Not opened, as it is no part of a scenario: {files}',
  'open.done': 'The scenario is in {folder}: {files} files.',
  'open.next': 'All is well. Play it: {command}',
  'open.errors': 'It has errors. Look at them: {command}',
  'zip.refused': '{file} is not opened; nothing was written.',
  'zip.damaged': 'It is not a zip, or it is damaged. {path}',
  'zip.encoding': 'The name of a file in it cannot be read well: {path}. Pack it anew.',
  'zip.text': '{path} is not text in UTF-8.',
  'zip.twice': '{path} is in it twice, or is a file and a folder at once.',
  'zip.link': '{path} is a link to another place, not a file.',
  'zip.locked': '{path} is behind a password. Pack it without a password.',
  'zip.method': '{path} is packed in a way that we do not know. Pack it as an ordinary zip.',
  'zip.too-many': 'There are more than {files} files in it.',
  'zip.file-too-big': '{path} becomes larger than {megabytes} MB.',
  'zip.total-too-big': 'All together it becomes larger than {total} MB.',
  'zip.lies': '{path} is larger or smaller than the zip says. This file cannot be trusted.',
  'zip.path-up': '{path} wants to be written outside the folder. This file cannot be trusted.',
  'zip.path-absolute': '{path} wants to stand at a fixed place of the computer. This file cannot be trusted.',
  'zip.path-backslash': '{path} has a backslash in its name.',
  'zip.path-letters': '{path} has signs in its name that are not allowed everywhere.',
  'zip.path-reserved': '{path} has a name that is not allowed on every computer.',
  'zip.path-long': '{path} has a name that is too long.',
};
