// The picture of a report for its documentation. Usage: node picture.mjs REPORT.html OUT.png
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';
import { dataIn } from './browser.mjs';

const [, , report, out] = process.argv;
const data = dataIn(report);
const shown = data.findings.find(finding => data.records[data.texts[finding.text].record].id === 'links');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1240, height: 1780 }, colorScheme: 'light', reducedMotion: 'reduce' });
await page.goto(`${pathToFileURL(report)}#sort=long&finding=${shown.id}`);
await page.waitForSelector('#finding h3');
await page.evaluate(() => scrollTo(0, 0));
await page.waitForTimeout(500);
await page.screenshot({ path: out });
process.exit();
