#!/bin/sh
# Makes the explorer's files, which are committed: the Maven build needs no node.
# build.sh writes them; build.sh --check makes them elsewhere and says whether they are the same.
set -eu
cd "$(dirname "$0")"
home=$(cd ../../.. && pwd -P)
work=$home/target/web
files=$home/src/main/resources/org/chancery/serve/explorer
mkdir -p "$work"
rm -rf "$work/src"
cp -R package.json package-lock.json bundle.mjs src "$work"
cd "$work"
npm ci --no-audit --no-fund --ignore-scripts --loglevel=error >&2
if [ "${1:-}" = --check ]; then
  node bundle.mjs "$work/check"
  diff -r "$work/check" "$files" || { echo "the explorer's files are not those of its sources: run src/main/web/build.sh" >&2; exit 1; }
  echo "the explorer's files are those of its sources" >&2
else
  node bundle.mjs "$files"
fi
