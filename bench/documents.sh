#!/usr/bin/env bash
# Writes PDF invoices of ten lines and tells how many pages a processor core makes in a second, by scripts, and what many renderings leave in memory.
#   bench/documents.sh [how many renderings for the memory, 100000]
# NO_BUILD=1 takes what is built.
set -euo pipefail
cd "$(dirname "$0")/.."

report="${REPORT:-$(mktemp)}"
: > "$report"
[[ -n "${NO_BUILD:-}" ]] || dotnet build tests/Invoicing.Infrastructure.Tests --configuration Release --verbosity quiet --nologo
INVOICING_TEST_RENDERINGS="${1:-100000}" INVOICING_TEST_REPORT="$report" \
    dotnet test tests/Invoicing.Infrastructure.Tests --configuration Release --no-build --filter FullyQualifiedName~PdfSpeed --verbosity quiet --nologo
uptime
cat "$report"
