/** Dutch sentences about where the page runs: loading, without internet, as an app, from a stick. */
export const nlEverywhere = {
  'choose.failed': 'Dit kon niet worden geladen. Kijk of er internet is en laad de pagina opnieuw.',
  'offline.new': 'Er is een nieuwe versie.',
  'offline.reopen': 'Opnieuw openen',
  'offline.busy': 'In een ander venster is nog een oefening open. Sluit die eerst.',
  'offline.ready': 'Alles staat op dit apparaat. Internet is niet meer nodig.',
};
