// A browser in which a page may do nothing but show itself: every request, every error and every word on the console is a failure.
import { chromium } from 'playwright-core';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
let passed = 0, failed = 0;

/** Runs one test on a page of its own. */
export async function test(name, file, options, body) {
  const { hash = '', wide = true, theme = 'light', storage = true, isRefused = false } = options;
  const viewport = wide ? { width: 1440, height: 900 } : { width: 390, height: 844 };
  const room = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: 'reduce', acceptDownloads: true });
  const wrong = [];
  const own = pathToFileURL(file).href;
  await room.route('**/*', route => {
    const address = route.request().url();
    if (address.split('#')[0] !== own) wrong.push(`a request for ${address.slice(0, 100)}`);
    return address.split('#')[0] === own ? route.continue() : route.abort();
  });
  const page = await room.newPage();
  page.setDefaultTimeout(10_000);
  // What the policy refuses is told there.
  page.on('console', message => isRefused || wrong.push(`the console says ${message.text()}`));
  page.on('pageerror', error => wrong.push(`it throws ${error.stack}`));
  page.on('dialog', dialog => { wrong.push(`a dialog says ${dialog.message()}`); return dialog.dismiss(); });
  try {
    if (!storage) await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }));
    await page.goto(own + hash);
    await page.waitForFunction(() => !document.getElementById('main').hidden);
    await body(page, wrong);
    if (await page.evaluate(() => window.harmed !== undefined)) wrong.push('a script of the data ran');
  } catch (error) {
    wrong.push(error.stack);
  }
  await room.close();
  if (wrong.length) {
    failed++;
    console.log(`FAILED ${name}\n  ${wrong.slice(0, 5).join('\n  ')}`);
  } else {
    passed++;
  }
}

/** What axe-core finds wrong with the page as it is. */
export async function inaccessible(page) {
  // By the protocol, as the page's policy lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations.flatMap(violation => violation.nodes.slice(0, 3).map(node => `${violation.id}: ${node.target} ${node.failureSummary}`));
}

/** The content of the file that a click gives. */
export async function downloaded(page, selector) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return fs.readFileSync(await file.path(), 'utf8');
}

export function equal(actual, expected, what = 'it') {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} is ${left?.slice(0, 500)}, and not ${right?.slice(0, 500)}`);
}

export function ok(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** Waits until an element has a text: addresses are followed in their own time. */
export async function shows(page, selector, text) {
  const isShown = ([where, wanted]) => document.querySelector(where)?.textContent === wanted;
  await page.waitForFunction(isShown, [selector, text], { timeout: 5000 })
    .catch(async () => equal(await page.textContent(selector), text, selector));
}

/** Reads a finding. */
export async function open(page, id) {
  await page.evaluate(wanted => { location.hash = `finding=${wanted}`; }, id);
  await page.waitForFunction(wanted => document.querySelector('#finding .link')?.hash === `#finding=${wanted}`, id);
}

/** The page's data, as it stands in the file. */
export function dataIn(file) {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(fs.readFileSync(file, 'utf8'))[1]);
}

/** The same page with other data. */
export function withData(file, data, name) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const [head, tail] = fs.readFileSync(file, 'utf8').split(/(?<=<script type="application\/json" id="data">).*?(?=<\/script>)/s);
  fs.writeFileSync(name, head + json + tail);
  return name;
}

export async function end() {
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
