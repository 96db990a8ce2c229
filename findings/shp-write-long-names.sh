#!/usr/bin/env bash
# @mapbox/shp-write 0.4.3, read back with shpjs 6.2.0
#
# Expected: names of columns are cut to the ten letters that a shapefile allows, and two that become the same are kept
#           apart (as desktop programs do with a number) or refused. A column with words in one row and a number in
#           another is text.
# Seen:     of the figures per kind of household of a neighbourhood one is left, under `households`, without a word:
#           the last. And a column whose last row is a number is one of numbers: house number 12 A becomes 12 and a
#           houseboat nothing, while the other way round all stay texts. The README names the length of names, not
#           what happens to two that become the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @mapbox/shp-write@0.4.3 shpjs@6.2.0 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import write from '@mapbox/shp-write';
import read from 'shpjs';
const back = async (rows) => {
  const features = rows.map((properties, at) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [5 + at, 52] } }));
  const zip = await write.zip({ type: 'FeatureCollection', features }, { outputType: 'nodebuffer', compression: 'STORE' });
  return JSON.stringify((await read(zip)).features.map(({ properties }) => properties));
};
console.log(await back([{ households_single: 120, households_family: 80, households_total: 200 }]));
console.log(await back([{ number: '12 A' }, { number: 'houseboat' }, { number: 7 }]));
console.log(await back([{ number: 7 }, { number: '12 A' }]));
JS
seen=$(node show.mjs)
echo "$seen"
expected='[{"households":200}]
[{"number":12},{"number":null},{"number":7}]
[{"number":"7"},{"number":"12 A"}]'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
