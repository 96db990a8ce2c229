#!/usr/bin/env bash
# yaml 2.9.1 and @marcbachmann/cel-js 8.0.0: conditions in CEL as values of YAML
#
# Expected: a condition that is good CEL can be written as a plain value of YAML, or YAML refuses the line.
# Seen:     `!quiet && hour > 6` is left as `hour > 6`: the first word is a tag, the two ampersands are an anchor of
#           the name `&`, and what stays is good CEL with another meaning. Within braces a call with three arguments
#           becomes three keys, and as JavaScript sorts whole numbers first, the second argument stands in front. In a
#           list a choice with `?` is a pair of key and value. None is an error: the tag alone gives a warning, which
#           `parse` prints and throws away.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  yaml@2.9.1 @marcbachmann/cel-js@8.0.0 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { parse } from '@marcbachmann/cel-js';
import { parseDocument } from 'yaml';
const isCel = (text) => {
  try {
    parse(text);
    return 'good';
  } catch {
    return 'not';
  }
};
const lines = [
  ['!quiet && hour > 6', 'when: !quiet && hour > 6'],
  ['between(hour, 6, 12)', '{when: between(hour, 6, 12)}'],
  ['quiet ? up : down', '- quiet ? up : down'],
];
for (const [condition, line] of lines) {
  const document = parseDocument(line);
  console.log(`${condition} (${isCel(condition)} CEL): ${JSON.stringify(document.toJS())}, ${document.errors.length} errors, ${document.warnings.length} warnings`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='!quiet && hour > 6 (good CEL): {"when":"hour > 6"}, 0 errors, 1 warnings
between(hour, 6, 12) (good CEL): {"6":null,"when":"between(hour","12)":null}, 0 errors, 0 warnings
quiet ? up : down (good CEL): [{"quiet ? up":"down"}], 0 errors, 0 warnings'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
