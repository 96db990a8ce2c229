#!/usr/bin/env bash
# inkjs 2.4.0, story language ink
#
# Expected: SEED_RANDOM with 1, 2, 3 … gives evenings that have nothing to do with each other.
# Seen:     the first die is the seed plus one, and goes round: 2 3 4 5 6 1. Asked for up to 1,000, each next seed
#           lies exactly 271 further, and the third draw walks on in equal steps as well. So evenings with seeds 1 to
#           10 are no ten draws: they go through the same wheel one tooth further each time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  inkjs@2.4.0 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import * as inkjs from 'inkjs/full';
const { Compiler, Story } = inkjs.default ?? inkjs;
const play = (seed, most) => {
  const json = new Compiler(`~ SEED_RANDOM(${seed})\n{RANDOM(1, ${most})} {RANDOM(1, ${most})} {RANDOM(1, ${most})}\n`).Compile().ToJson();
  return new Story(json).ContinueMaximally().trim().split(' ').map(Number);
};
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
console.log(`first die:  ${seeds.map((seed) => play(seed, 6)[0]).join(' ')}`);
const wide = seeds.map((seed) => play(seed, 1000)[0]);
console.log(`steps of the first of 1000: ${[...new Set(wide.slice(1).map((value, at) => (value - wide[at] + 1000) % 1000))].join(' ')}`);
const third = seeds.map((seed) => play(seed, 1000)[2]);
console.log(`steps of the third: ${new Set(third.slice(1).map((value, at) => (value - third[at] + 1000) % 1000)).size} different ones`);
JS
seen=$(node show.mjs)
echo "$seen"
expected='first die:  2 3 4 5 6 1 2 3 4 5 6 1
steps of the first of 1000: 271
steps of the third: 2 different ones'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
