// Writes files of the same rows by apache-arrow, and Parquet by DuckDB, parquet-wasm and hyparquet-writer: node make.mjs FOLDER ROWS
import fs from 'node:fs';
import * as arrow from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import * as wasm from 'parquet-wasm/node';
import { connect } from './duckdb.mjs';
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

// Parquet by DuckDB: every compression it has, the newer encodings, row groups of 2,048 rows.
const duck = await connect();
await duck.run(`create table rows as select id, title, text, url, score::double as score, flag, number::integer as number
  from read_json('${folder}/rows.jsonl', columns = {id: 'bigint', title: 'varchar', text: 'varchar', url: 'varchar', score: 'double', flag: 'boolean', number: 'integer'})`);
for (const codec of ['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])
  await duck.run(`copy rows to '${folder}/duckdb-${codec}.parquet' (format parquet, compression ${codec}, row_group_size 2048)`);
await duck.run(`copy rows to '${folder}/duckdb-v2.parquet' (format parquet, parquet_version v2, row_group_size 2048)`);

// All types, nested ones too, with a leak at every depth.
await duck.run(`create type mood as enum ('calm', 'rough')`);
await duck.run(`copy (select
    case when i % 3 = 2 then null else 'The ferry leaves at noon.\n\nstring(9) "[{"a":1}]"\n' end as text,
    [case when i % 2 = 0 then 'The tide was low.\n\nstring(9) "[{"a":1}]"\n' else 'The tide was high.' end, null, 'Three.'] as parts,
    {s: 'A storm came.\n\nstring(9) "[{"a":1}]"\n', n: i} as inner, map {'k': 'v' || i} as pairs, map {i: 'n'} as numbered,
    case i when 0 then [] when 1 then null else [{x: [i, i + 1], y: 'a'}, null, {x: [], y: null}] end as nested,
    (-(i % 100))::tinyint as i8, 250::utinyint as u8, (-(i % 100))::smallint as i16, 65000::usmallint as u16, i::integer as i32, 4000000000::uinteger as u32,
    18446744073709551615::ubigint as u64, 0.5::float as f32, (i / 7)::double as f64, 'nan'::double as nan,
    (i % 50 * -1.25)::decimal(4, 2) as d4, (i * 1.25)::decimal(18, 3) as d18, (i * -1.25)::decimal(38, 10) as d38,
    date '2015-07-23' as day, time '13:38:26.5' as at, timestamp '2015-07-23 13:38:26.123456' as seen, timestamp_ns '2015-07-23 13:38:26.123456789' as seen_ns,
    timestamptz '2015-07-23 13:38:26+02' as seen_utc, '0417410c-3f62-45bb-b9d5-4a37d52f07e3'::uuid as uuid, '\\x01\\xFF'::blob as bytes,
    'calm'::mood as mood, '{"a": [1]}'::json as json, interval 3 day as span, i % 2 = 0 as flag
  from range(${count}) numbers(i)) to '${folder}/types.parquet' (format parquet, compression zstd, row_group_size 2048)`);

// Parquet by parquet-wasm, which is Rust's: row groups of a third of the rows, pages of both versions, texts as deltas.
const ipc = arrow.tableToIPC(plain, 'stream');
const properties = () => new wasm.WriterPropertiesBuilder().setMaxRowGroupSize(group);
const write = (name, builder) => fs.writeFileSync(`${folder}/${name}.parquet`, wasm.writeParquet(wasm.Table.fromIPCStream(ipc), builder.build()));
write('wasm-zstd', properties().setCompression(wasm.Compression.ZSTD));
write('wasm-v2', properties().setWriterVersion(wasm.WriterVersion.V2).setCompression(wasm.Compression.SNAPPY));
write('wasm-delta', properties().setDictionaryEnabled(false).setColumnEncoding('text', wasm.Encoding.DELTA_BYTE_ARRAY)
  .setColumnEncoding('id', wasm.Encoding.DELTA_BINARY_PACKED).setColumnEncoding('url', wasm.Encoding.DELTA_LENGTH_BYTE_ARRAY));

// Parquet by hyparquet-writer, whose truth values are encoded by run length.
const column = (name, type) => ({ name, type, nullable: true, data: rows.map(row => name === 'id' ? BigInt(row.id) : row[name]) });
fs.writeFileSync(`${folder}/hyparquet.parquet`, Buffer.from(parquetWriteBuffer({
  rowGroupSize: group,
  columnData: [column('id', 'INT64'), column('title', 'STRING'), column('text', 'STRING'), column('url', 'STRING'), column('score', 'DOUBLE'),
    column('flag', 'BOOLEAN'), column('number', 'INT32')],
})));
process.exit(0);
