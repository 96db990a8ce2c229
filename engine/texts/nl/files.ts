/** Dutch sentences of the commands that write and read files. The same keys in `en/files.ts`. */
export const nlFiles = {
  // everywhere
  'file.cannotWrite':
    'Het bestand {file} kan hier niet gemaakt worden. Kijk of de map bestaat en of u er mag schrijven.',
  'file.cannotRead': '{file} kan niet gelezen worden: {why}',
  'file.exists': '{file} bestaat al. Kies een andere naam, of haal het eerst weg.',

  // new
  'new.notEmpty': 'De map {folder} is niet leeg. Kies een nieuwe naam, of een lege map.',
  'new.noFolder': '{folder} is een bestand, geen map. Kies een andere naam.',
  'new.done': 'Er staat een nieuw scenario in {folder}:',
  'new.next': 'Zo gaat u verder:',
  'new.check': 'zegt wat er niet klopt',
  'new.run': 'speelt het hele verhaal, in cijfers',
  'new.test': 'speelt de opgenomen oefeningen',
  'new.pack': 'maakt er één bestand van, om door te geven',
  'new.write': 'Schrijf in {file}. De Engelse zinnen staan in {texts}.',
} as const;
