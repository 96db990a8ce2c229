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
};
