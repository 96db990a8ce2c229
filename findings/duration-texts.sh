#!/usr/bin/env bash
# parse-duration 2.1.9, timestring 7.0.0, iso8601-duration 2.1.4
#
# Expected: a text that is no duration is refused, and two readers of the same text agree.
# Seen:     `1,5h` is fifteen hours for both (a comma is thrown away, and that is how a Dutch hand writes one and a
#           half); `1h30` is 90 minutes for the one and 60 for the other, which drops the 30; for parse-duration
#           `1:30` is a minute and a half when asked in minutes and a thousandth of a second when asked in
#           milliseconds, and of `1 uur 30 min` it skips the hour; timestring turns `-2h` into two hours, and so does
#           iso8601-duration with `-PT2H`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  parse-duration@2.1.9 timestring@7.0.0 iso8601-duration@2.1.4 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { parse as parseIso, toSeconds } from 'iso8601-duration';
import parse from 'parse-duration';
import timestring from 'timestring';
const minutes = (read) => {
  try {
    return Math.round(read() * 100) / 100;
  } catch {
    return 'refused';
  }
};
for (const text of ['1h30m', '1,5h', '1h30', '1:30', '1 uur 30 min', '-2h']) {
  console.log(`${text}: ${minutes(() => parse(text, 'm'))} | ${minutes(() => timestring(text, 'm'))}`);
}
console.log(`1:30 in milliseconds: ${minutes(() => parse('1:30', 'ms'))}`);
console.log(`PT2H, -PT2H: ${minutes(() => toSeconds(parseIso('PT2H')) / 60)}, ${minutes(() => toSeconds(parseIso('-PT2H')) / 60)}`);
JS
seen=$(node show.mjs)
echo "$seen"
expected='1h30m: 90 | 90
1,5h: 900 | 900
1h30: 90 | 60
1:30: 1.5 | refused
1 uur 30 min: 30 | refused
-2h: -120 | 120
1:30 in milliseconds: 1.03
PT2H, -PT2H: 120, 120'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
