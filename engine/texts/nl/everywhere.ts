/** Dutch sentences about where the page runs: loading, without internet, as an app, from a stick. */
export const nlEverywhere = {
  'choose.failed': 'Dit kon niet worden geladen. Kijk of er internet is en laad de pagina opnieuw.',
};
