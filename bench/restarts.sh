#!/usr/bin/env bash
# Stops and kills the server in turns, twenty times each, the kills with its database and in the middle of writes, and tells how long the next start
# takes until it answers. Times the program as run.sh publishes it, with a data directory in the temporary folder.
#   bench/restarts.sh
# NO_BUILD=1 takes what is built.
set -euo pipefail
cd "$(dirname "$0")/.."

report="${REPORT:-$(mktemp)}"
: > "$report"
if [[ -z "${NO_BUILD:-}" ]]; then
    ./run.sh credential --help > /dev/null
    dotnet build tests/Invoicing.Api.Tests --configuration Release --verbosity quiet --nologo
fi
DOTNET_TC_CallCountThreshold=0x400 INVOICING_TEST_PROGRAM="$PWD/.build/app/Invoicing.Api.dll" INVOICING_TEST_REPORT="$report" \
    dotnet test tests/Invoicing.Api.Tests --configuration Release --no-build --filter FullyQualifiedName~RestartSpeed --verbosity quiet --nologo
uptime
cat "$report"
