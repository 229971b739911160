#!/usr/bin/env bash
# Writes UBL and CII documents of 3, 30 and 1,000 lines on one thread for five seconds each, and tells how many it wrote.
#   bench/einvoices.sh
# NO_BUILD=1 takes what is built.
set -euo pipefail
cd "$(dirname "$0")/.."

report="${REPORT:-$(mktemp)}"
: > "$report"
[[ -n "${NO_BUILD:-}" ]] || dotnet build tests/Invoicing.Infrastructure.Tests --configuration Release --verbosity quiet --nologo
INVOICING_TEST_REPORT="$report" \
    dotnet test tests/Invoicing.Infrastructure.Tests --configuration Release --no-build --filter FullyQualifiedName~ElectronicDocumentSpeed --verbosity quiet --nologo
uptime
cat "$report"
