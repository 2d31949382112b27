#!/usr/bin/env bash
# Compresses two.jsonl with the programs that people have: gzip, zstd (also in parallel frames), Node's brotli.
set -euo pipefail
cd "$(dirname "$0")"
head -n 1 two.jsonl > first.tmp
tail -n 1 two.jsonl > second.tmp
gzip -9nc two.jsonl > two.jsonl.gz
cat <(gzip -nc first.tmp) <(gzip -nc second.tmp) > members.jsonl.gz
zstd -q -19 -c two.jsonl > two.jsonl.zst
cat <(zstd -qc first.tmp) <(zstd -qc --no-check second.tmp) > frames.jsonl.zst
node -e 'process.stdout.write(require("zlib").brotliCompressSync(require("fs").readFileSync("two.jsonl")))' > two.jsonl.br
rm first.tmp second.tmp
