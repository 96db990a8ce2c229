#!/usr/bin/env bash
# sav-writer 1.0.0 (files of SPSS), read back with sav-reader 2.0.8
#
# Expected: `null` is a question that nobody answered, as in every database and in JSON, and so is an empty cell of a
#           CSV file; both become the missing value of the file.
# Seen:     `undefined` and NaN become missing, but `null` and an empty text become 0: a mark of nought in an
#           evaluation. Averages go down and nothing in the file shows why. In a column of dates `null` is missing, as
#           one would think. The README says nothing about any of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  sav-writer@1.0.0 sav-reader@2.0.8 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { SavBufferReader } = require('sav-reader');
const { saveToFile, VariableType } = require('sav-writer');
const back = async (type, values) => {
  saveToFile('answers.sav', values.map((answer) => ({ row: 1, answer })), [
    { name: 'row', label: '', type: VariableType.Numeric, width: 8, decimal: 0, columns: 8 },
    { name: 'answer', label: '', type, width: 10, decimal: 0, columns: 10 },
  ]);
  const reader = new SavBufferReader(readFileSync('answers.sav'));
  await reader.open();
  return (await reader.readAllRows()).map(({ answer }) => answer ?? 'missing');
};
(async () => {
  console.log(`mark: ${(await back(VariableType.Numeric, [8, null, '', undefined, Number.NaN])).join(', ')}`);
  console.log(`date: ${(await back(VariableType.Date, [null])).join(', ')}`);
})();
JS
seen=$(node show.cjs)
echo "$seen"
expected='mark: 8, 0, 0, missing, missing
date: missing'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
