#!/usr/bin/env bash
# Builds everything, checks the content, runs all tests. The last line is "N passed, N failed, N skipped".
# As root on Debian it installs what the tests need; otherwise it says what is missing.
set -euo pipefail
cd "$(dirname "$0")"

need() { # need <command> <debian packages...>
  local command=$1; shift
  command -v "$command" >/dev/null && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $*"
    [ -n "${apt_updated:-}" ] || { apt-get update -qq >/dev/null; apt_updated=1; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  fi
  command -v "$command" >/dev/null || { echo "Missing: $command. Install: $*" >&2; missing=1; }
}

need chromium chromium fonts-noto-core
if ! command -v dotnet >/dev/null; then
  echo "Missing: the .NET 10 SDK (dotnet)." >&2
  exit 1
fi
if [ -n "${missing:-}" ]; then
  echo "Browser tests are skipped without Chromium; on CI that is a failure." >&2
  [ -z "${CI:-}" ] || exit 1
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
configuration=${CONFIGURATION:-Release}
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet build SafeRedirect.sln -c "$configuration" -v quiet
dotnet "src/SafeRedirect.Bot/bin/$configuration/net10.0/saferedirect.dll" content check

failed=0
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  dotnet test "$project" -c "$configuration" --no-build -v quiet --logger "trx;LogFileName=$name.trx" --results-directory "$results" "$@" || failed=1
done

sum() { cat "$results"/*.trx | grep -o "<Counters [^>]*" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ n += $1 } END { print n + 0 }'; }
total=$(sum total); passed=$(sum passed); broken=$(sum failed)
echo "$passed passed, $broken failed, $((total - passed - broken)) skipped"
[ "$failed" = 0 ] && [ "$broken" = 0 ] && [ "$passed" -gt 0 ]
