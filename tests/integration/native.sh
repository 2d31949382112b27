#!/usr/bin/env bash
# The native program: its size, what it needs, how fast it starts; then all tests of the command against it.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

eng/publish-native.sh "$work/bin"
native=$work/bin/cleanup
size=$(stat -c %s "$native")
echo "$size bytes"
holds 'it is smaller than 20 MiB' test "$size" -lt $((20 * 1024 * 1024))

# The fastest start of many: the others measure what else this machine does.
fastest=1000000
for _ in $(seq 50); do
  begin=${EPOCHREALTIME/./}
  "$native" --version > "$work/version"
  taken=$((${EPOCHREALTIME/./} - begin))
  [ "$taken" -lt "$fastest" ] && fastest=$taken
done
echo "--version in $fastest µs"
version=$(sed -nE 's|.*<Version>(.*)</Version>.*|\1|p' Directory.Build.props)
holds 'it says its version' test "$(cat "$work/version")" = "$version"

# In a folder that holds nothing but the program, the C library and a text.
mkdir -p "$work/jail/tmp"
for library in $(ldd "$native" | grep -oE '/[^ ]+'); do
  holds "of the C library: $library" grep -qE '^(libc\.so|libm\.so|ld-linux)' <<< "${library##*/}"
  install -D "$library" "$work/jail$library"
done
cp "$native" fixtures/articles/harbour-bridge.txt "$work/jail/"
found() { { chroot "$work/jail" /cleanup check harbour-bridge.txt || true; } 2> /dev/null | grep -q '^harbour-bridge.txt:16:1: error: php-var-dump (certain)'; }
holds 'it finds a leak where there is nothing else' found

CLEANUP_COMMAND=$native eng/test.sh --project tests/Cleanup.Cli.Tests/Cleanup.Cli.Tests.csproj | tee "$work/log" || true
add "$(tail -n 1 "$work/log")"
total
