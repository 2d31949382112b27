#!/usr/bin/env bash
# Random panics printed by programs of two Rusts, one from before 1.73, when the form changed, and one from since: all fields come back. Then
# how much each damage costs; stripping tags takes away parts of names, which are compared without them.
# Usage: rust-panic.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-500}

need 'test -x /usr/bin/rustc' rustc gcc libc6-dev
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
compilers=(/usr/bin/rustc)

# Debian 12 has a newer one too, in a package that cannot be installed beside the other: it is unpacked.
unpack_newer() {
  local packages
  packages=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} rustc-web | grep -E '^(rustc-web|libstd-rust-web|libllvm)')
  # shellcheck disable=SC2086 # A word each.
  (cd "$folder" && apt-get download -qq $packages 2> /dev/null && for package in *.deb; do dpkg -x "$package" .; rm "$package"; done)
  printf '#!/bin/sh\nLD_LIBRARY_PATH=%s exec %s/usr/bin/rustc "$@"\n' "$(echo "$folder"/usr/lib/*-linux-gnu)" "$folder" > "$folder/rustc"
  chmod +x "$folder/rustc"
}
if apt-cache show rustc-web > /dev/null 2>&1; then unpack_newer; compilers+=("$folder/rustc"); fi

build
failed=0
for compiler in "${compilers[@]}"; do
  # Without information for debuggers the program's own calls have no places.
  for level in 2 0; do
    echo "$("$compiler" --version), debuginfo $level, seed $seed, $count panics"
    "$compiler" --edition 2021 -C debuginfo=$level -o "$folder/generate" tests/integration/rust-panic/main.rs
    "$folder/generate" "$seed" "$count" > "$folder/panics"
    run dump-damage rust-panic 99 < "$folder/panics" || failed=1
    run errors rust-panic < "$folder/panics" || failed=1
  done
done
exit $failed
