#!/usr/bin/env bash
# Removes one dialect from this working tree: its folder, its line in Program.cs, its tests, page, document and client.
#   eng/remove-dialect.sh Polar
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
name=${1:?Say which dialect, as its folder under src/Invoicing.Api/Dialects is called}
file=${name,,}
[[ -d src/Invoicing.Api/Dialects/$name ]] || { echo "There is no dialect $name." >&2; exit 1; }

rm -r "src/Invoicing.Api/Dialects/$name" "tests/Invoicing.Api.Tests/Dialects/$name"
rm "docs/dialects/$file.md" "openapi/$file.json" "clients/typescript/src/$file.ts" "clients/typescript/test/clients/$file.ts"

# The last registration ends the statement, so the semicolon goes to whichever is last now.
program=src/Invoicing.Api/Program.cs
sed -i -e "/^using Invoicing\.Api\.Dialects\.$name;/d" -e "/\.Add${name}Dialect()/d" "$program"
last=$(grep -n '\.Add[A-Za-z]*Dialect()' "$program" | tail -n 1 | cut -d: -f1)
sed -i "${last}s/;*\$/;/" "$program"
