/** English sentences about where the page runs: loading, without internet, as an app, from a stick. */
export const enEverywhere = {
  'app.notStarted':
    'Samenspel cannot start here. Load the page again. If that does not help, this browser is too old. Use a new version of Chrome, Edge, Firefox or Safari.',
  'app.noScript':
    'Samenspel only works with JavaScript on. Turn it on in the settings of this browser and load the page again.',
  'app.reload': 'Load again',
  'choose.failed': 'This could not be loaded. Check whether there is internet and load the page again.',
  'offline.new': 'There is a new version.',
  'offline.reopen': 'Open again',
  'offline.busy': 'An exercise is still open in another window. Close that one first.',
  'offline.ready': 'Everything is on this device. Internet is no longer needed.',
};
