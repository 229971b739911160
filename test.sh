#!/usr/bin/env bash
# Installs what the tests need, builds everything, runs every test. The last line counts them.
set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[[ -n "${HOME:-}" && -w "${HOME:-}" ]] || export DOTNET_CLI_HOME="$PWD/.build/home"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

missing_packages() {
  compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || command -v postgres >/dev/null 2>&1 || echo postgresql
  [[ -x /usr/bin/ruby ]] || echo ruby
  command -v curl >/dev/null 2>&1 || echo curl
  command -v qpdf >/dev/null 2>&1 || echo qpdf
  command -v pdftotext >/dev/null 2>&1 || echo poppler-utils
  # Chinese, Japanese: a font with TrueType outlines.
  [[ -e /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf ]] || echo fonts-droid-fallback
  command -v node >/dev/null 2>&1 || echo nodejs
  command -v npm >/dev/null 2>&1 || echo npm
  [[ -x /usr/bin/chromium ]] || echo chromium
  [[ -x /usr/bin/python3 ]] || echo python3
  /usr/bin/python3 -c 'import requests' 2>/dev/null || echo python3-requests
  /usr/bin/python3 -c 'import dotenv' 2>/dev/null || echo python3-dotenv
  /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || echo python3-aiosmtpd
}

install_missing() {
  local packages as_root=()
  mapfile -t packages < <(missing_packages)
  [[ ${#packages[@]} -gt 0 ]] || return 0
  if [[ $(id -u) -ne 0 ]]; then
    as_root=(sudo -n)
  fi
  if ! command -v apt-get >/dev/null 2>&1 || { [[ ${#as_root[@]} -gt 0 ]] && ! sudo -n true 2>/dev/null; }; then
    echo "Not installed, and not installable from here: ${packages[*]}. Tests that need them will fail." >&2
    return 0
  fi
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
    "${as_root[@]}" mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends -o Dpkg::Options::=--force-confold "${packages[@]}" >&2
}

# A number from the counters of a result file.
counter() {
  sed -n "s/.*<Counters [^>]*\b$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1
}

# Names of the tests that were skipped.
not_executed() {
  sed -n 's/.*<UnitTestResult [^>]*testName="\([^"]*\)".*outcome="NotExecuted".*/\1/p' "$1"
}

# What the failed tests said: their own words, the reason and where.
reasons_of() {
  awk '
    /<UnitTestResult /                        { failed = /outcome="Failed"/ }
    failed && /<UnitTestResult /              { sub(/.* testName="/, ""); sub(/" .*/, ""); print "failed: " $0 }
    failed && /<(StdOut|Message|StackTrace)>/ { lines = 40 }
    failed && lines > 0                       { lines--; print "    " $0 }
    /<\/(StdOut|Message|StackTrace)>/         { lines = 0 }
  ' "$1" | sed 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g'
}

# A server that is named but does not answer is told once, and not by every test.
require_named_server() {
  [[ -n "${INVOICING_TEST_SQLSERVER:-}" ]] || return 0
  local log=$results/server
  dotnet test tests/Invoicing.Infrastructure.Tests --no-build -c Release --nologo --filter Name=Readers_wait_for_no_writer >"$log" 2>&1 && return 0
  sed -n 's/.*\(INVOICING_TEST_SQLSERVER names .*\)/\1/p' "$log" | head -n 1 | grep . >&2 || cat "$log" >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
}

passed=0 failed=0 skipped=0 broken=0
run_project() {
  local name trx total
  name=$(basename "$1" .csproj)
  trx=$results/$name.trx
  echo "== $name"
  dotnet test "$1" --no-build -c Release --nologo -v q --results-directory "$results" --logger "trx;LogFileName=$name.trx" || broken=1
  if [[ ! -e $trx ]]; then
    echo "$name ran no test" >&2
    broken=1
    return
  fi
  total=$(counter total "$trx")
  passed=$((passed + $(counter passed "$trx")))
  failed=$((failed + $(counter failed "$trx")))
  skipped=$((skipped + total - $(counter passed "$trx") - $(counter failed "$trx")))
  reasons_of "$trx" >>"$results/failed"
  not_executed "$trx" >>"$results/skipped"
}

install_missing
if ! dotnet build Invoicing.sln -c Release -v q --nologo -warnaserror; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi
require_named_server
for project in tests/*.Tests/*.csproj; do
  run_project "$project"
done
cat "$results/failed" 2>/dev/null
by_name=$(paste -s -d, "$results/skipped" 2>/dev/null | sed 's/,/, /g')
echo "$passed passed, $failed failed, $skipped skipped${by_name:+ ($by_name)}"
[[ $broken -eq 0 && $failed -eq 0 && $passed -gt 0 ]]
