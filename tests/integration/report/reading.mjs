// Numbers, charts, filters, search, addresses, exports, keys.
import fs from 'node:fs';
import { dataOf } from './data.mjs';
import { dataIn, test, equal, ok, shows, open, downloaded, withData } from './browser.mjs';

const counts = (page, text) => shows(page, '#count', text);
const rows = page => page.locator('#list .row').count();

export async function checkReading(folder) {
  const report = `${folder}/report.html`;
  const data = dataIn(report);
  const sums = JSON.parse(fs.readFileSync(`${folder}/sums.json`, 'utf8'));
  const findings = JSON.parse(fs.readFileSync(`${folder}/check.json`, 'utf8'));
  const recordOf = finding => data.records[data.texts[finding.text].record];
  const all = data.findings.length;
  const most = data.shares.kinds.entries[0];

  await test('the numbers are those of the run', report, {}, async page => {
    equal(all, findings.length, 'the list');
    const { leaks_cut, leaks_reported, characters_cut, documents, documents_with_leaks, related_links } = data.sums;
    equal({ leaks_cut, leaks_reported, characters_cut, documents, documents_with_leaks, related_links }, {
      leaks_cut: sums.leaks_cut, leaks_reported: sums.leaks_reported, characters_cut: sums.characters_cut, documents: sums.documents,
      documents_with_leaks: sums.documents_with_leaks, related_links: sums.related_links,
    }, 'the sums');
    ok((await page.textContent('h1')).startsWith(`${all} leaks in ${sums.documents_with_leaks} of ${sums.documents} texts`), 'the verdict');
    equal(await page.locator('#numbers dd').count(), 3, 'how many numbers stand on top');
    equal(data.findings.map(finding => finding.id), findings.map(finding => finding.fingerprint), 'the fingerprints');
    equal(data.findings.map(finding => finding.written), findings.map(finding => [finding.start, finding.end]), 'the offsets');
  });

  await test('charts show the shares, each bar a link to its findings', report, {}, async page => {
    equal(await page.locator('#charts figure').count(), 4, 'how many charts');
    equal(await page.locator('#charts svg [href]').count() > 15, true, 'that bars are links');
    const heights = await page.$$eval('#charts figure:first-child .bar', bars => bars.map(bar => Number(bar.getAttribute('width'))));
    ok(heights[0] > 0 && heights[0] + heights[1] >= heights[2] + heights[3], 'the first bar is the longest');
    await page.click(`#charts a[aria-label^="${most.name} "]`);
    await counts(page, `${most.cut + most.reported} of ${all}`);
    equal(new URL(page.url()).hash, `#kind=${most.name}`, 'the address');
    await page.setViewportSize({ width: 500, height: 900 });
    await page.waitForFunction(() => document.querySelector('#charts svg').getAttribute('width') < 500);
  });

  await test('a chart leads to a place, a host, a date', report, {}, async page => {
    for (const [href, expected] of [
      ['#place=10', data.findings.filter(finding => finding.place === 9).length],
      ['#host=kurier.example', data.findings.filter(finding => recordOf(finding).host === 'kurier.example').length],
    ]) {
      await page.click(`#charts a[href="${href}"]`);
      await counts(page, `${expected} of ${all}`);
    }
    const date = data.shares.dates.find(entry => entry.count > 0);
    await page.click(`#charts a[href="#date=${date.name}"]`);
    await counts(page, `${date.count} of ${all}`);
  });

  await test('filters, one after another, and off again', report, {}, async page => {
    await page.selectOption('#by-kind', 'json');
    const json = findings.filter(finding => finding.kind === 'json');
    await counts(page, `${json.length} of ${all}`);
    await page.selectOption('#by-confidence', 'likely');
    await counts(page, `${json.filter(finding => finding.confidence === 'likely').length} of ${all}`);
    await page.click('.chip:has-text("confidence")');
    await page.click('.chip:has-text("kind")');
    await counts(page, String(all));
    await page.selectOption('#by-action', 'reported');
    await counts(page, `${findings.filter(finding => finding.action === 'reported').length} of ${all}`);
    await page.selectOption('#by-action', '');
    await page.selectOption('#by-sort', 'long');
    const first = await page.textContent('#finding .facts');
    const longest = Math.max(...data.findings.map(finding => finding.range[1] - finding.range[0]));
    ok(first.includes(longest.toLocaleString('en-US')), 'the longest comes first');
  });

  await test('search in leaks, sources and titles', report, {}, async page => {
    await page.fill('#q', 'FERRY grows');
    await counts(page, `1 of ${all}`);
    await page.fill('#q', 'nothing like this');
    equal(await page.textContent('#list'), 'No finding is like this.', 'the empty list');
    await page.fill('#q', '');
    await counts(page, String(all));
  });

  await test('an address opens what it names', report, { hash: `#kind=${most.name}&q=doc&finding=${data.findings[7].id}` }, async page => {
    equal(await page.inputValue('#by-kind'), most.name, 'the kind');
    equal(await page.inputValue('#q'), 'doc', 'the search');
    ok((await page.textContent('#finding h3')) === data.findings[7].kind, 'the finding');
    await open(page, data.findings[3].id);
    await counts(page, String(all));
    await page.goBack();
    await page.waitForFunction(kind => document.getElementById('by-kind').value === kind, most.name);
    await page.evaluate(() => { location.hash = 'finding=0000'; });
    await shows(page, '#finding h3', 'Not in this page');
  });

  await test('the list as JSON and CSV', report, { hash: '#kind=php-error' }, async page => {
    const errors = findings.filter(finding => finding.kind === 'php-error');
    const json = JSON.parse(await downloaded(page, '#export-json'));
    equal(json.map(finding => finding.fingerprint), errors.map(finding => finding.fingerprint), 'the JSON');
    equal(json.map(finding => [finding.source, finding.start, finding.line, finding.evidence]),
      errors.map(finding => [finding.source, finding.start, finding.line, finding.evidence]), 'its fields');
    const csv = await downloaded(page, '#export-csv');
    equal(csv.split('\r\n').filter(line => /^in\/(crawl|pages)\.jsonl,/.test(line)).length, errors.length, 'the CSV');
    ok(csv.startsWith('source,id,record_line,kind,'), 'its header');
    equal(await page.evaluate(() => [cell('=1+1'), cell('-5'), cell('a"b,c'), cell(7)]), ["'=1+1", "'-5", '"a""b,c"', '7'], 'cells');
  });

  await test('keys', report, {}, async page => {
    const read = () => page.getAttribute('#list [aria-current]', 'href');
    const first = await read();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    ok((await read()).includes(data.findings[2].id), 'j goes on');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    ok((await read()).includes(data.findings[0].id) && first.includes(data.findings[0].id), 'k goes back');
    await page.keyboard.press('Enter');
    equal(await page.evaluate(() => document.activeElement.id), 'finding', 'Enter');
    await page.keyboard.press('n');
    ok((await page.textContent('#pages')).includes('51–100'), 'n turns the page');
    await page.keyboard.press('p');
    await page.keyboard.press('/');
    await page.keyboard.type('json');
    equal(await page.inputValue('#q'), 'json', '/ searches');
    await page.keyboard.press('Escape');
    ok(await page.evaluate(() => document.activeElement.id !== 'q'), 'Esc leaves the search');
    await page.keyboard.press('?');
    ok(await page.isVisible('#help'), '? helps');
    await page.keyboard.press('Escape');
    ok(!await page.isVisible('#help'), 'Esc closes the help');
    await page.keyboard.press('Escape');
    equal(new URL(page.url()).hash.includes('finding='), false, 'Esc leaves the finding');
  });

  await test('what changed since an earlier report', `${folder}/compared.html`, {}, async page => {
    const compared = dataIn(`${folder}/compared.html`).compare;
    ok(compared.new > 0 && compared.gone > 0 && compared.same > 0, 'there is something of each');
    ok((await page.textContent('#changes')).includes('Since earlier.json'), 'its title');
    await page.selectOption('#by-change', 'new');
    await counts(page, `${compared.new} of ${all}`);
    equal(await rows(page), await page.locator('#list .tag.new').count(), 'that all are marked');
  });

  const many = withData(report, dataOf(10_000), `${folder}/many.html`);
  await test('ten thousand findings stay usable', many, {}, async page => {
    await counts(page, '10,000');
    ok(await page.evaluate(() => document.querySelectorAll('*').length) < 3000, 'few elements');
    await page.fill('#q', 'doc-9999');
    await counts(page, '1 of 10,000');
    await page.fill('#q', '');
    await page.selectOption('#by-sort', 'unsure');
    for (let turn = 0; turn < 3; turn++) await page.click('#pages button:last-child');
    ok((await page.textContent('#pages')).includes('151–200 of 10,000'), 'the fourth page');
    for (let step = 0; step < 60; step++) await page.keyboard.press('j');
    ok((await page.textContent('#pages')).includes('201–250'), 'on to the next page');
  });
}
