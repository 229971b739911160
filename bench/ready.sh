#!/usr/bin/env bash
# Asks an idle server for the invoices of 200 paid Polar orders, one after another, and tells how long it takes from the 202 to the bytes of the PDF.
#   bench/ready.sh
# NO_BUILD=1 takes what is built.
set -euo pipefail
cd "$(dirname "$0")/.."

report="${REPORT:-$(mktemp)}"
: > "$report"
[[ -n "${NO_BUILD:-}" ]] || dotnet build tests/Invoicing.Api.Tests --configuration Release --verbosity quiet --nologo
INVOICING_TEST_REPORT="$report" \
    dotnet test tests/Invoicing.Api.Tests --configuration Release --no-build --filter FullyQualifiedName~ReadyInvoiceSpeed --verbosity quiet --nologo
uptime
cat "$report"
