// Compares restored files with those that were cleaned, all columns value by value: node restored.mjs MADE RESTORED TYPES
import fs from 'node:fs';
import * as arrow from 'apache-arrow';
import { connect, read } from './duckdb.mjs';

const [made, restored, types] = process.argv.slice(2);
const duck = await connect();
let passed = 0;
let failed = 0;

function check(what, isSame) {
  if (isSame) passed++;
  else console.log(`FAILED ${what}: it differs`, ++failed);
}

// Whether DuckDB sees the same columns, of the same types, and the same rows as often.
async function areSame(one, other) {
  const describe = async query => JSON.stringify((await read(duck, `describe ${query}`)).map(column => [column.column_name, column.column_type]));
  if (await describe(one) !== await describe(other)) return false;
  const [left] = await read(duck, `select count(*)::integer as n from ((${one}) except all (${other}))`);
  const [right] = await read(duck, `select count(*)::integer as n from ((${other}) except all (${one}))`);
  return left.n === 0 && right.n === 0;
}

const textOf = path => arrow.tableFromIPC(fs.readFileSync(path)).toArray().map(row => String(row)).join('\n');
for (const file of fs.readdirSync(made).filter(name => /\.arrows?$/.test(name)))
  check(file, textOf(`${made}/${file}`) === textOf(`${restored}/${file}`));
for (const file of fs.readdirSync(made).filter(name => name.endsWith('.parquet')))
  check(file, await areSame(`from '${made}/${file}'`, `from '${restored}/${file}'`));

// All types: cleaned they are what they were but for the leaks and the columns that were gained, restored they are what they were.
const gained = 'related_links, leaks, edits, versions, offset_unit, uncut, bad_bytes, faults';
const cut = text => `replace(${text}, chr(10) || chr(10) || 'string(9) "[{"a":1}]"', '')`;
const cleaned = `select * replace (${cut('text')} as text, [${cut('parts[1]')}, parts[2], parts[3]] as parts, {s: ${cut('"inner".s')}, n: "inner".n} as "inner")
  from '${types}/types.parquet'`;
check('types, cleaned', await areSame(cleaned, `select * exclude (${gained}) from '${types}/cleaned.parquet'`));
check('types, restored', await areSame(`from '${types}/types.parquet'`, `from '${types}/restored/cleaned.parquet'`));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
