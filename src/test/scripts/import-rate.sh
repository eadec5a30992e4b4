#!/usr/bin/env bash
# How fast a dump is imported, against what unpacking it alone takes, in one run:
#   src/test/scripts/import-rate.sh FOLDER [ENTITIES]
# Makes a dump of that many made-up entities in FOLDER (2,000,000 unless told otherwise), if it is not
# there, then times  zcat | wc -l  and  chancery wikidata import  on it. Needs a built project.
# Seconds of the processor count on a busy machine; those of the clock on a quiet one.
set -euo pipefail
home=$(cd "$(dirname "$0")/../../.." && pwd)
folder=$1
entities=${2:-2000000}
dump=$folder/dump-$entities.json.gz
path="$home/target/classes:$home/target/lib/*"
mkdir -p "$folder"
if [ ! -f "$dump" ]; then
  java -Xmx300m -cp "$home/target/test-classes:$path" org.chancery.wikidata.DumpGenerator "$entities" "$dump.part"
  mv "$dump.part" "$dump"
fi
ls -l "$dump"
rm -rf "$folder/index"
TIMEFORMAT='%R s by the clock, %U + %S s of the processor'
time zcat "$dump" | wc -l
time java -Xmx256m -XX:+UseSerialGC -Xlog:gc*:file="$folder/gc.log" -cp "$path" org.chancery.cli.Chancery \
  wikidata import "$dump" --into "$folder/index"
# the largest heap behind a collection
sed -n 's/.*Pause.*->\([0-9]*\)M(.*/\1/p' "$folder/gc.log" | sort -n | tail -n 1 | sed 's/$/ MB of heap in use at most, behind a collection/'
du -sh "$folder/index"
