// Compares restored files with those that were cleaned, all columns value by value: node restored.mjs MADE RESTORED
import fs from 'node:fs';
import * as arrow from 'apache-arrow';

const [made, restored] = [process.argv[2], process.argv[3]];
const files = fs.readdirSync(made).filter(name => /\.arrows?$/.test(name));
let failed = 0;
for (const file of files) {
  const [before, after] = [`${made}/${file}`, `${restored}/${file}`];
  const [one, other] = [before, after].map(path => arrow.tableFromIPC(fs.readFileSync(path)).toArray().map(row => String(row)).join('\n'));
  if (one !== other) console.log(`FAILED ${file}: it differs`, ++failed);
}
console.log(`${files.length} files restored, ${failed} failed`);
process.exit(failed > 0 || files.length === 0 ? 1 : 0);
