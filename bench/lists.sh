#!/usr/bin/env bash
# Reads pages of one account's invoices with every filter in every order, at the beginning, in the middle and far behind, and tells how long
# they take; then exports all and tells the memory that this takes. Starts its own PostgreSQL in the temporary folder and removes it.
#   bench/lists.sh [how many invoices, 1000000] [repetitions of each page, 8]
# NO_BUILD=1 takes what is built.
set -euo pipefail
cd "$(dirname "$0")/.."

report="${REPORT:-$(mktemp)}"
: > "$report"
[[ -n "${NO_BUILD:-}" ]] || dotnet build tests/Invoicing.Application.Tests --configuration Release --verbosity quiet --nologo
INVOICING_TEST_INVOICES="${1:-1000000}" INVOICING_TEST_REPETITIONS="${2:-8}" INVOICING_TEST_REPORT="$report" \
    dotnet test tests/Invoicing.Application.Tests --configuration Release --no-build --filter FullyQualifiedName~InvoiceListSpeed --verbosity quiet --nologo
uptime
sed -n '/^The slowest/,$p' "$report"
echo "every pair: $report"
