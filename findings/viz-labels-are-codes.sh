#!/usr/bin/env bash
# @viz-js/viz 3.31.0
#
# Expected: a label that is handed over as data, in an object and not in a text of the DOT language, is drawn as it
#           is.
# Seen:     it is still read as one of Graphviz: a backslash begins a code and `&eacute;` is a letter. Of the folder
#           `T:\Gas\Net` the two letters behind a backslash become the names of the graph and of the node, and `\l`
#           breaks a line. No error, no warning. Doubling each backslash helps. (The documents of Graphviz tell of
#           these codes, those of the package do not.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @viz-js/viz@3.31.0 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { instance } from '@viz-js/viz';
const viz = await instance();
for (const label of ['T:\\Gas\\Net', 'T:\\\\Gas\\\\Net', 'water\\left', 'caf&eacute;', 'water & gas']) {
  const graph = { name: 'plan', nodes: [{ name: 'pump', attributes: { label } }], edges: [] };
  const svg = viz.renderString(graph, { format: 'svg' });
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line.replaceAll('&amp;', '&'));
  console.log(`${label}: ${lines.join(' / ')}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='T:\Gas\Net: T:planaspumpet
T:\\Gas\\Net: T:\Gas\Net
water\left: water / eft
caf&eacute;: café
water & gas: water & gas'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
