#!/usr/bin/env bash
# inkjs 2.4.0, story language ink
#
# Expected: INT cuts off what stands behind the point, FLOOR goes down: the manual of ink has -4 for INT(-4.8), -5 for
#           FLOOR(-4.8).
# Seen:     INT goes down as well: -5, and -1 for a score of minus a half. A story that counts what was lost loses one
#           more here than in ink itself. It is so when the story is played from the compiler and when it went through
#           JSON; the differences with ink that the package's documents list are others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  inkjs@2.4.0 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import * as inkjs from 'inkjs/full';
const { Compiler, Story } = inkjs.default ?? inkjs;
for (const term of ['INT(4.8)', 'INT(-4.8)', 'INT(-0.5)', 'FLOOR(-4.8)']) {
  const compiled = new Compiler(`{${term}}\n`).Compile();
  const stories = [new Story(compiled.ToJson()), compiled];
  console.log(`${term}: ${stories.map((story) => story.ContinueMaximally().trim()).join(', ')}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='INT(4.8): 4, 4
INT(-4.8): -5, -5
INT(-0.5): -1, -1
FLOOR(-4.8): -5, -5'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
