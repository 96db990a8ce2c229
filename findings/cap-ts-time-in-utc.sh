#!/usr/bin/env bash
# @dec112/cap-ts 0.3.2 and the Common Alerting Protocol 1.2
#
# Expected: a message built as the README does it is one that other receivers of CAP may read.
# Seen:     the README hands over `new Date().toISOString()`, which ends in `Z`, and the builder writes it as it came.
#           CAP 1.2 forbids a letter for the time zone: UTC must be written as `-00:00`. The package also reads its
#           own message back without a word, so a test of there and back does not show it. Times with an offset of
#           their own are kept. (The package needs tslib at run time and does not name it: it must be installed beside
#           it.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @dec112/cap-ts@0.3.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
node -e "require('@dec112/cap-ts')" > /dev/null 2> error.log && alone=starts || alone=$(grep -o "Cannot find module 'tslib'" error.log | head -1)
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  tslib@2.8.1 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { CAP_1_2 } from '@dec112/cap-ts';
import { AlertBuilder, MsgType, Scope, Status } from '@dec112/cap-ts/builder';
const TIME = /<sent>(.*)<\/sent>/;
for (const sent of [new Date(Date.UTC(2026, 2, 1, 18, 40)).toISOString(), '2026-03-01T19:40:00+01:00']) {
  const message = new AlertBuilder('1', 'exercise.example', sent, Status.exercise, MsgType.alert, Scope.public_);
  const xml = message.build().toXML();
  const [, written] = TIME.exec(xml);
  const fits = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/.test(written);
  const back = await CAP_1_2.Alert.fromXML(xml);
  console.log(`${written}: ${fits ? 'as CAP asks' : 'not as CAP asks'}, read back as ${back.sent}`);
}
JS
seen="alone: $alone
$(node show.mjs)"
echo "$seen"
expected="alone: Cannot find module 'tslib'
2026-03-01T18:40:00.000Z: not as CAP asks, read back as 2026-03-01T18:40:00.000Z
2026-03-01T19:40:00+01:00: as CAP asks, read back as 2026-03-01T19:40:00+01:00"
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
