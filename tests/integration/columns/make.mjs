// Writes files of the same rows by apache-arrow: node make.mjs FOLDER ROWS
import fs from 'node:fs';
import * as arrow from 'apache-arrow';
import { rows as make } from './rows.mjs';

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const rows = make(count);
const group = Math.ceil(count / 3);

fs.writeFileSync(`${folder}/rows.jsonl`, rows.map(row => JSON.stringify(row) + '\n').join(''));

// Arrow: record batches of a third of the rows each, titles by a dictionary.
const utf8 = values => arrow.vectorFromArray(values, new arrow.Utf8());
const batchOf = part => new arrow.Table({
  id: arrow.vectorFromArray(part.map(row => BigInt(row.id)), new arrow.Int64()),
  title: arrow.vectorFromArray(part.map(row => row.title), new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32(), 1)),
  text: utf8(part.map(row => row.text)),
  url: utf8(part.map(row => row.url)),
  score: arrow.vectorFromArray(part.map(row => row.score), new arrow.Float64()),
  flag: arrow.vectorFromArray(part.map(row => row.flag), new arrow.Bool()),
  number: arrow.vectorFromArray(part.map(row => row.number), new arrow.Int32()),
});
const table = batchOf(rows);
const plain = new arrow.Table([0, 1, 2].flatMap(i => table.slice(i * group, (i + 1) * group).batches));
fs.writeFileSync(`${folder}/arrow-js.arrow`, arrow.tableToIPC(plain, 'file'));
fs.writeFileSync(`${folder}/arrow-js.arrows`, arrow.tableToIPC(plain, 'stream'));
