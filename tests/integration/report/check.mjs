// What people do with a report, in Chromium. Usage: node check.mjs FOLDER, with the reports and what the command says of the same inputs.
import { checkReading } from './reading.mjs';
import { checkFinding } from './finding.mjs';
import { checkLabels } from './labels.mjs';
import { checkAccess } from './access.mjs';
import { checkHarm } from './harm.mjs';
import { end } from './browser.mjs';

const folder = process.argv[2];
await checkReading(folder);
await checkFinding(folder);
await checkLabels(folder);
await checkAccess(folder);
await checkHarm(folder);
await end();
