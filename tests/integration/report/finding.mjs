// One finding: before and after, what was recovered, why.
import fs from 'node:fs';
import { dataIn, test, equal, ok, open } from './browser.mjs';

const linesOf = file => fs.readFileSync(file, 'utf8').trimEnd().split('\n').map(JSON.parse);
const squeezed = text => text.replace(/\s+/g, ' ').trim();

export async function checkFinding(folder) {
  const report = `${folder}/report.html`;
  const data = dataIn(report);
  const sources = new Map(linesOf(`${folder}/in/crawl.jsonl`).map(record => [record.id, record]));
  const cleaned = new Map(linesOf(`${folder}/clean.jsonl`).map(record => [record.id, record]));
  const checked = JSON.parse(fs.readFileSync(`${folder}/check.json`, 'utf8'));
  const recordOf = finding => data.records[data.texts[finding.text].record];
  const links = data.findings.find(finding => recordOf(finding).id === 'links');

  await test('before and after are the source and the clean text', report, {}, async page => {
    const some = data.findings.filter(finding => finding.action === 'cut' && sources.has(recordOf(finding).id))
      .filter((_, index) => index % 5 === 0);
    ok(some.length > 30, 'there are many');
    for (const finding of some) {
      await open(page, finding.id);
      if (await page.isVisible('#more-text')) await page.click('#more-text');
      const { id } = recordOf(finding);
      const [before, after] = await page.$$eval('.view .text', views => views.map(view => view.textContent));
      const points = [...sources.get(id).text];
      equal(squeezed(before), squeezed(sources.get(id).text), `before, of ${id}`);
      equal(await page.textContent('.view mark:not(.other)'), points.slice(...finding.written).join(''), `the mark, of ${id}`);
      equal(squeezed(after), squeezed(cleaned.get(id).text), `after, of ${id}`);
      ok(await page.locator('.view .cut').count() > 0, `the cut shows, of ${id}`);
    }
  });

  await test('what is only reported says so', report, { hash: '#action=reported' }, async page => {
    equal(await page.locator('.view').count(), 1, 'only one text');
    ok((await page.textContent('#finding')).includes('It is only reported'), 'it says so');
  });

  await test('related links and the value as tables', report, { hash: `#finding=${links.id}` }, async page => {
    equal(await page.$$eval('[aria-label="Related links"] .title', titles => titles.map(title => title.textContent)),
      Array.from({ length: 6 }, (_, index) => `Ferry line ${index} grows`), 'the titles');
    equal(await page.locator('#finding table a').count(), 0, 'links out of the page');
    await page.click('summary');
    const value = await page.$$eval('[aria-label="Recovered value"] table', tables => tables[0].innerText);
    ok(value.includes('12345678901234567890'), 'long numbers keep their digits');
    ok((await page.textContent('#finding')).includes('has exactly these'), 'the declared length agrees');
  });

  await test('the declared length against the actual one', report, {}, async page => {
    const differs = data.findings.find(finding =>
      finding.declared_length !== undefined && finding.declared_length !== finding.actual_length);
    ok(differs, 'there is one');
    await open(page, differs.id);
    const said = (await page.textContent('.differs')).replaceAll(',', '');
    ok(said.includes(String(differs.declared_length)) && said.includes(String(differs.actual_length)), said);
  });

  await test('the signs add up to what is said', report, { hash: `#finding=${links.id}` }, async page => {
    const weights = await page.$$eval('.weight', cells => cells.map(cell => Number(cell.textContent.replace('−', '-'))));
    const sum = weights.reduce((left, right) => left + right, 0);
    equal(sum, links.judgement.sum, 'the sum');
    ok((await page.textContent('#finding')).includes(`add up to ${sum > 0 ? '+' : ''}${sum}`), 'the sentence');
    const checkedLinks = checked.find(finding => finding.fingerprint === links.id);
    equal(await page.$$eval('.signs code', ids => ids.map(id => id.textContent).sort()), [...checkedLinks.evidence].sort(), 'the signs');
    ok((await page.$$eval('.signs tr', lines => lines.every(line => line.children[2].textContent.length > 10))), 'each has a meaning');
  });

  await test('repairs as a table', report, {}, async page => {
    const repaired = data.findings.find(finding => finding.repairs_total > 0);
    await open(page, repaired.id);
    equal(await page.locator('[aria-label="Repairs"] tbody tr').count(), repaired.repairs.length, 'the rows');
  });

  await test('on a narrow screen the finding takes the place of the list', report, { wide: false }, async page => {
    ok(await page.isVisible('#list') && !await page.isVisible('#finding'), 'the list first');
    await page.click('#list li:nth-child(2) a');
    ok(!await page.isVisible('#list') && await page.isVisible('#finding'), 'then the finding');
    ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
    await page.click('.back');
    ok(await page.isVisible('#list'), 'and back');
    await page.click('#list li:nth-child(3) a');
    await page.goBack();
    ok(await page.isVisible('#list'), 'by the browser, too');
  });

  await test('secrets are masked, and the places stay', `${folder}/redacted.html`, { hash: '#q=secret' }, async page => {
    const whole = fs.readFileSync(`${folder}/redacted.html`, 'utf8');
    ok(fs.readFileSync(report, 'utf8').includes('hunter2') && !whole.includes('hunter2'), 'the password is gone');
    ok((await page.textContent('#foot')).includes('masked'), 'the page says so');
    const placesIn = of => of.findings.map(finding => finding.written);
    equal(placesIn(dataIn(`${folder}/redacted.html`)), placesIn(data), 'the places');
  });
}
