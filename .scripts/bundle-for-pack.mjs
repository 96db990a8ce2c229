import { cpSync, rmSync } from 'node:fs';
import { folderOfPacked, openBundle } from '../engine/cli/bundle/open-bundle.mjs';
import { installMissing, ROOT } from './install-missing.mjs';

/** Before `npm pack`: the package carries a bundle of the command line as it is now, so that it needs no source and no bundler. */
installMissing();
const packed = folderOfPacked(ROOT);
rmSync(packed, { recursive: true, force: true });
cpSync(await openBundle(ROOT), packed, { recursive: true });
