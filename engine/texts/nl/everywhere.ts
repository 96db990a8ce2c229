/** Dutch sentences about where the page runs: loading, without internet, as an app, from a stick. */
export const nlEverywhere = {
  'app.notStarted':
    'Samenspel kan hier niet starten. Laad de pagina opnieuw. Helpt dat niet, dan is deze browser te oud. Neem een nieuwe versie van Chrome, Edge, Firefox of Safari.',
  'app.noScript':
    'Samenspel werkt alleen als JavaScript aan staat. Zet het aan in de instellingen van deze browser en laad de pagina opnieuw.',
  'app.reload': 'Laad opnieuw',
  'choose.failed': 'Dit kon niet worden geladen. Kijk of er internet is en laad de pagina opnieuw.',
  'offline.new': 'Er is een nieuwe versie.',
  'offline.reopen': 'Opnieuw openen',
  'offline.busy': 'In een ander venster is nog een oefening open. Sluit die eerst.',
  'offline.ready': 'Alles staat op dit apparaat. Internet is niet meer nodig.',
};
