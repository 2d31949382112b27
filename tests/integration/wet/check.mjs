// Compares the records of WET files with the texts that went into them.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const [folder, made] = process.argv.slice(2);
const leak = 'string(9) "[{"a":1}]"';
const expected = JSON.parse(readFileSync(`${made}/expected.json`));
let passed = 0;
let failed = 0;

function check(what, isRight) {
  if (isRight) passed++;
  else {
    failed++;
    console.log(`FAILED ${what}`);
  }
}

for (const name of ["plain.jsonl", "members.warc.jsonl.gz"]) {
  const bytes = readFileSync(`${folder}/${name}`);
  const records = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  check(`${name}: ${records.length} records`, records.length === expected.length);
  for (const [i, { url, text }] of expected.entries()) {
    const record = records[i] ?? {};
    check(`${name} ${i}: url`, record.url === url);
    check(`${name} ${i}: id`, /^urn:uuid:[0-9a-f-]{36}$/.test(record.id));
    check(`${name} ${i}: crawled`, record.crawled === "2024-05-01T00:00:00Z");
    check(`${name} ${i}: text`, record.text === text.replace(`${leak}\n\n`, ""));
    check(`${name} ${i}: leaks`, (record.leaks?.length ?? 0) === (text.includes(leak) ? 1 : 0));
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
