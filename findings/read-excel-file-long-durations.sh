#!/usr/bin/env bash
# write-excel-file 4.1.1 and read-excel-file 9.3.17
#
# Expected: a list of events with `30:00` in a column of hours (format [h]:mm) comes back as something that can be
#           told from a date.
# Seen:     a duration is a Date in the last days of 1899: 30 hours is the 31st of December, six in the morning;
#           exactly the value of a real date of that day, and 24:00 is midnight of it. Dutch Excel writes the same
#           format as [u]:mm; that too is a Date. But its uu:mm is a bare number, so two lists of the same times have
#           two types. The README speaks of dates alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  write-excel-file@4.1.1 read-excel-file@9.3.17 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
const cells = [
  ['30:00 as [h]:mm', { value: 30 / 24, type: Number, format: '[h]:mm' }],
  ['24:00 as [h]:mm', { value: 1, type: Number, format: '[h]:mm' }],
  ['30:00 as [u]:mm', { value: 30 / 24, type: Number, format: '[u]:mm' }],
  ['06:00 as uu:mm', { value: 6 / 24, type: Number, format: 'uu:mm' }],
  ['31-12-1899 06:00', { value: new Date(Date.UTC(1899, 11, 31, 6)), type: Date, format: 'dd-mm-yyyy hh:mm' }],
];
const bytes = await writeExcelFile([cells.map(([, cell]) => cell)], { sheet: 'events' }).toBuffer();
const [{ data }] = await readExcelFile(bytes);
for (const [at, [name]] of cells.entries()) {
  const value = data[0][at];
  console.log(`${name}: ${value instanceof Date ? `Date ${value.toISOString().slice(0, 16)}` : `${typeof value} ${value}`}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='30:00 as [h]:mm: Date 1899-12-31T06:00
24:00 as [h]:mm: Date 1899-12-31T00:00
30:00 as [u]:mm: Date 1899-12-31T06:00
06:00 as uu:mm: number 0.25
31-12-1899 06:00: Date 1899-12-31T06:00'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
