// DuckDB in memory, whose files have their rows in order.
import { DuckDBInstance } from '@duckdb/node-api';

export async function connect() {
  const database = await DuckDBInstance.create(':memory:', { threads: '1' });
  return database.connect();
}

export async function read(connection, sql) {
  const result = await connection.runAndReadAll(sql);
  return result.getRowObjectsJS();
}
