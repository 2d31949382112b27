// Reads what cleaning made of the files of make.mjs by apache-arrow, and compares value by value: node check.mjs CLEANED ROWS
import fs from 'node:fs';
import * as arrow from 'apache-arrow';
import { clean, isLeaky } from './rows.mjs';

const [cleaned, count] = [process.argv[2], Number(process.argv[3])];
const names = ['id', 'title', 'text', 'url', 'score', 'flag', 'number'];
let compared = 0;
let failed = 0;

function fail(what) {
  if (++failed <= 20) console.log(`FAILED ${what}`);
}

const plain = value => typeof value === 'bigint' ? Number(value) : value ?? null;

function compare(what, rows) {
  if (rows.length !== count) return fail(`${what}: ${rows.length} rows`);
  rows.forEach((row, i) => {
    const wanted = clean(i);
    // The table of articles has other columns beside the text.
    for (const name of row.source ? ['title', 'text'] : names)
      if (plain(row[name]) !== wanted[name]) fail(`${what}: row ${i}: ${name} is ${JSON.stringify(plain(row[name]))}`);
    const leaks = JSON.parse(row.leaks ?? 'null');
    if (isLeaky(i) !== (leaks?.[0]?.kind === 'php-var-dump')) fail(`${what}: row ${i}: leaks are ${row.leaks}`);
    const edits = JSON.parse(row.edits ?? 'null');
    if (isLeaky(i) !== (edits?.at(-1)?.raw === 'string(9) "[{"a":1}]"')) fail(`${what}: row ${i}: edits are ${row.edits}`);
    compared++;
  });
}

for (const file of fs.readdirSync(cleaned).filter(name => /\.(arrow|arrows|feather)$/.test(name)).sort()) {
  const table = arrow.tableFromIPC(fs.readFileSync(`${cleaned}/${file}`));
  compare(`apache-arrow, ${file}`, table.toArray().map(row => row.toJSON()));
}

for (const file of fs.readdirSync(cleaned).filter(name => name.endsWith('.jsonl')).sort()) {
  const rows = fs.readFileSync(`${cleaned}/${file}`, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));
  if (rows.length === 0) continue;
  for (const row of rows) for (const name of ['leaks', 'edits']) if (row[name]) row[name] = JSON.stringify(row[name]);
  compare(`JSON, ${file}`, rows);
}
console.log(`${compared} rows compared, ${failed} failed`);
process.exit(failed > 0 || compared === 0 ? 1 : 0);
