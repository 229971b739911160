#!/usr/bin/env bash
# Starts the server with the demo: ./run.sh [--urls http://127.0.0.1:5080] [--no-demo] [any setting]. Other verbs pass through: ./run.sh credential --help
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
app=.build/app
stamp=.build/stamp

fail() {
  echo "$1" >&2
  exit 1
}

has_postgres() {
  command -v postgres >/dev/null 2>&1 && return
  compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || compgen -G '/usr/pgsql-*/bin/postgres' >/dev/null \
    || compgen -G '/usr/libexec/postgresql*/postgres' >/dev/null || compgen -G '/opt/homebrew/opt/postgresql*/bin/postgres' >/dev/null \
    || compgen -G '/usr/local/opt/postgresql*/bin/postgres' >/dev/null
}

# Whoever names a server or a folder of their own needs no packages.
names_database() {
  [[ -n "${Database__ConnectionString:-}${Database__Embedded__BinDirectory:-}" ]] && return
  [[ " $* " == *" --Database:ConnectionString"* || " $* " == *" --Database:Embedded:BinDirectory"* ]]
}

install_postgres() {
  local as_root=()
  command -v apt-get >/dev/null 2>&1 || return 0
  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null || return 0
    as_root=(sudo -n)
  fi
  echo "Installing PostgreSQL's programs; the server starts a private database of its own with them."
  # Without this line the package would also start a server that nobody asked for.
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
    "${as_root[@]}" mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update \
    && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends -o Dpkg::Options::=--force-confold postgresql; } >&2 || true
}

find_dotnet() {
  command -v dotnet >/dev/null 2>&1 && return
  local place
  for place in "${DOTNET_ROOT:-}" "${HOME:-}/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet; do
    if [[ -x "$place/dotnet" ]]; then
      export PATH="$place:$PATH"
      return
    fi
  done
  fail "The .NET SDK 10 is missing: install it with the system's package manager (dotnet-sdk-10.0) or from https://dot.net, then start again."
}

sources() {
  find src Directory.Build.props Directory.Packages.props global.json .editorconfig BannedSymbols.txt \
    \( -name bin -o -name obj \) -prune -o -type f "$@" -print
}

# The stamp is as old as the build's beginning and holds the list of sources, so that removed ones count too.
is_built() {
  [[ -e $stamp && -e $app/Invoicing.Api.dll ]] || return 1
  [[ -z $(sources -newer "$stamp" | head -n 1) && $(sources | sort | cksum) == $(cat "$stamp") ]]
}

publish() {
  dotnet publish src/Invoicing.Api -c Release -o $app -v q --nologo "$@"
}

# Compiled ahead of time where the compiler for that can be had: it takes a third off every start.
build() {
  dotnet --version >/dev/null 2>&1 || fail "The .NET SDK $(sed -n 's/.*"version": "\(.*\)".*/\1/p' global.json) or newer is missing: install it, then start again."
  echo "Building; the next start takes the result as it is."
  mkdir -p .build
  rm -f "$stamp"
  sources | sort | cksum >"$stamp.new"
  publish -p:UseCurrentRuntimeIdentifier=true -p:PublishReadyToRun=true -p:SelfContained=false >/dev/null 2>&1 || publish >&2 \
    || fail "The build failed; what is wrong stands above."
  mv "$stamp.new" "$stamp"
}

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Code is compiled anew after 1,024 calls instead of 30: a busy server is there at once, an idle one keeps some megabytes.
export DOTNET_TC_CallCountThreshold=${DOTNET_TC_CallCountThreshold:-0x400}
[[ -n "${HOME:-}" && -w "${HOME:-}" ]] || export DOTNET_CLI_HOME="$PWD/.build/home"
find_dotnet
has_postgres || names_database "$@" || install_postgres
is_built || build

case "${1:-}" in
  serve) shift ;;
  "" | --urls* | --demo | --no-demo | --*:*) ;;
  *) exec dotnet $app/Invoicing.Api.dll "$@" ;;
esac
[[ " $* " == *" --urls"* ]] || set -- --urls http://127.0.0.1:5080 "$@"
exec dotnet $app/Invoicing.Api.dll serve --demo "$@"
