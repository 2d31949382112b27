// Reads what cleaning made of the files of make.mjs, by apache-arrow, DuckDB, hyparquet and parquet-wasm, and compares value by value:
// node check.mjs MADE CLEANED ROWS
import fs from 'node:fs';
import * as arrow from 'apache-arrow';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import * as wasm from 'parquet-wasm/node';
import { connect, read } from './duckdb.mjs';
import { clean, isLeaky } from './rows.mjs';

const [made, cleaned, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
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

const duck = await connect();
const groupsOf = async path => (await parquetMetadataAsync(await asyncBufferFromFile(path))).row_groups.map(group => Number(group.num_rows)).join();
for (const file of fs.readdirSync(cleaned).filter(name => name.endsWith('.parquet')).sort()) {
  const path = `${cleaned}/${file}`;
  compare(`DuckDB, ${file}`, await read(duck, `select * from '${path}'`));
  compare(`hyparquet, ${file}`, await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors }));
  const table = arrow.tableFromIPC(wasm.readParquet(fs.readFileSync(path)).intoIPCStream());
  compare(`parquet-wasm, ${file}`, table.toArray().map(row => row.toJSON()));
  const [before, after] = [fs.existsSync(`${made}/${file}`) ? await groupsOf(`${made}/${file}`) : null, await groupsOf(path)];
  if (before !== null && before !== after) fail(`${file}: row groups of ${after} rows, not ${before}`);
}

for (const file of fs.readdirSync(cleaned).filter(name => name.endsWith('.jsonl')).sort()) {
  const rows = fs.readFileSync(`${cleaned}/${file}`, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));
  if (rows.length === 0) continue;
  for (const row of rows) for (const name of ['leaks', 'edits']) if (row[name]) row[name] = JSON.stringify(row[name]);
  compare(`JSON, ${file}`, rows);
}
console.log(`${compared} rows compared, ${failed} failed`);
process.exit(failed > 0 || compared === 0 ? 1 : 0);
