#!/usr/bin/env bash
# @marcbachmann/cel-js 8.0.0, cel-js 0.8.2 and @bufbuild/cel 0.6.1: conditions in the Common Expression Language
#
# Expected: a condition means the same in each, as CEL has a specification; one that cannot be worked out throws.
# Seen:     whole numbers divide to a whole number in two of them and to 3.5 in the third, so that `7 / 2 == 3` is
#           false there. A number from JavaScript is a double: `hour > 5` and `hour == 6` work, but with `hour + 1`
#           one engine refuses, one gives the answer, and @bufbuild/cel returns its error as a value: an object, so
#           `if (run(…))` takes the broken condition for true. Its README does not say so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @marcbachmann/cel-js@8.0.0 cel-js@0.8.2 @bufbuild/cel@0.6.1 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import { evaluate as marcbachmann } from '@marcbachmann/cel-js';
import { evaluate as celJs } from 'cel-js';
const bufbuild = (text, values) => plan(celEnv(), parse(text))(values);
const told = (run, text) => {
  try {
    const value = run(text, { hour: 6 });
    return isCelError(value) ? `an error, as a value that is ${Boolean(value)}` : String(value);
  } catch {
    return 'throws';
  }
};
for (const text of ['7 / 2 == 3', 'hour > 5', 'hour == 6', 'hour + 1 > 6', 'hour + 1 > 99']) {
  console.log(`${text}: ${[marcbachmann, celJs, bufbuild].map((run) => told(run, text)).join(' | ')}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='7 / 2 == 3: true | false | true
hour > 5: true | true | true
hour == 6: true | true | true
hour + 1 > 6: throws | true | an error, as a value that is true
hour + 1 > 99: throws | false | an error, as a value that is true'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
