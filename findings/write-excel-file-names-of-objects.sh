#!/usr/bin/env bash
# write-excel-file 4.1.1, read back with read-excel-file 9.3.17
#
# Expected: any text can stand in a cell.
# Seen:     a text that is also the name of something every JavaScript object has (`constructor`, `toString`,
#           `valueOf`) is taken for one that was written before: the cell points to no text of the workbook, and
#           nothing is said. Reading it back throws, so one such cell costs the whole sheet. The same word with a
#           space behind it is fine. A glossary or an answer typed at the table may hold such a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  write-excel-file@4.1.1 read-excel-file@9.3.17 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
for (const word of ['builder', 'constructor', 'constructor ', 'toString', 'valueOf']) {
  const bytes = await writeExcelFile([['word', word]], { sheet: 'words' }).toBuffer();
  const back = await readExcelFile(bytes).then(([{ data }]) => `read back as ${data[0][1]}`, (error) => `written, not read: ${error.message}`);
  console.log(`«${word}»: ${back}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='«builder»: read back as builder
«constructor»: written, not read: <c/> at row 1, col 2: VALUE_INVALID
«constructor »: read back as constructor
«toString»: written, not read: <c/> at row 1, col 2: VALUE_INVALID
«valueOf»: written, not read: <c/> at row 1, col 2: VALUE_INVALID'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
