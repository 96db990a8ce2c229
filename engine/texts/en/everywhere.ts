/** English sentences about where the page runs: loading, without internet, as an app, from a stick. */
export const enEverywhere = {
  'choose.failed': 'This could not be loaded. Check whether there is internet and load the page again.',
};
