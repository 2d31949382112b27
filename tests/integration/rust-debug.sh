#!/usr/bin/env bash
# Random values printed by the installed Rust: what is recovered equals the value. Then how much each damage costs.
# Usage: rust-debug.sh [SEED [COUNT]]
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/integration/common.bash
seed=${1:-2026}
count=${2:-1000}

need 'test -x /usr/bin/rustc' rustc gcc libc6-dev
echo "$(/usr/bin/rustc --version), seed $seed, $count values"

folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
/usr/bin/rustc -o "$folder/generate" tests/integration/rust-debug/generate.rs
"$folder/generate" "$seed" "$count" > "$folder/cases"
build
run dumps rust-debug < "$folder/cases"
run dump-damage rust-debug 80 < "$folder/cases"
