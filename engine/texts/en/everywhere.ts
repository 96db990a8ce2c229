/** English sentences about where the page runs: loading, without internet, as an app, from a stick. */
export const enEverywhere = {
  'choose.failed': 'This could not be loaded. Check whether there is internet and load the page again.',
  'offline.new': 'There is a new version.',
  'offline.reopen': 'Open again',
  'offline.busy': 'An exercise is still open in another window. Close that one first.',
  'offline.ready': 'Everything is on this device. Internet is no longer needed.',
};
