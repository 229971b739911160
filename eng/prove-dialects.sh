#!/usr/bin/env bash
# Proves that every dialect can be removed: in a copy of the last commit without it, the rest builds and its tests pass.
#   eng/prove-dialects.sh            all of them, one after the other
#   eng/prove-dialects.sh Polar      one
set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
root=$PWD
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failed=0
for folder in src/Invoicing.Api/Dialects/*/; do
  name=$(basename "$folder")
  [[ $# -eq 0 || $1 == "$name" ]] || continue
  git clone -q "$root" "$copy/$name"
  "$copy/$name/eng/remove-dialect.sh" "$name"
  result=$("$copy/$name/test.sh" 2>&1 | tee "$copy/$name.log" | tail -n 1)
  echo "without $name: $result"
  [[ $result == *" 0 failed"* && $result != "0 passed"* ]] || { failed=1; grep -E '^failed: |error ' "$copy/$name.log" | sort -u | head -n 20; }
  rm -rf "${copy:?}/$name"
done
exit $failed
