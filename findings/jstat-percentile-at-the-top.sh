#!/usr/bin/env bash
# jstat 1.9.6, beside simple-statistics 7.12.1
#
# Expected: percentile draws a straight line between the two runs it falls between, over the whole range.
# Seen:     it does so everywhere but between the last two: there it gives the lower one, up to and including 0.99,
#           and jumps at 1. Of five evenings the 80th, 90th and 95th percentile are all the fourth evening: the upper
#           end of a band of outcomes is cut off just where it matters. The same package's own `quantiles` with (1, 1)
#           draws the line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  jstat@1.9.6 simple-statistics@7.12.1 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import jstat from 'jstat';
import { quantile } from 'simple-statistics';
const { percentile, quantiles } = jstat.jStat;
const short = (value) => Math.round(value * 10) / 10;
const evenings = [10, 20, 30, 40, 80];
for (const part of [0.1, 0.6, 0.8, 0.9, 0.95, 0.99, 1]) {
  const row = [percentile(evenings, part), quantiles(evenings, [part], 1, 1)[0], quantile(evenings, part)];
  console.log(`${part}: ${row.map(short).join(' | ')}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='0.1: 14 | 14 | 14
0.6: 34 | 34 | 34
0.8: 40 | 48 | 48
0.9: 40 | 64 | 64
0.95: 40 | 72 | 72
0.99: 40 | 78.4 | 78.4
1: 80 | 80 | 80'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
