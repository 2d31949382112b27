// Labels: given, kept, exported as eng/fit-judge reads them.
import fs from 'node:fs';
import { dataIn, test, equal, ok, open, downloaded } from './browser.mjs';

export async function checkLabels(folder) {
  const report = `${folder}/whole.html`;
  const data = dataIn(report);
  const recordOf = finding => data.records[data.texts[finding.text].record];

  await test('labels are given by keys and exported', report, {}, async (page, wrong) => {
    for (const finding of data.findings) {
      await page.keyboard.press(recordOf(finding).source.endsWith('pages.jsonl') ? 'c' : 'l');
      await page.keyboard.press('j');
    }
    const exported = await downloaded(page, '#export-labels');
    fs.writeFileSync(`${folder}/labels.jsonl`, exported);
    const rows = exported.trimEnd().split('\n').map(JSON.parse);
    equal(rows.length, data.texts.length, 'the rows: one a text');
    const leaks = data.findings.filter(finding => !recordOf(finding).source.endsWith('pages.jsonl'));
    equal(rows.flatMap(row => row.leaks).length, leaks.length, 'the leaks');
    equal(rows.flatMap(row => row.ignore).length, 0, 'what is ignored');
    for (const finding of data.findings) {
      const row = rows.find(found => found.id === recordOf(finding).id);
      if (!row) wrong.push(`no row for ${recordOf(finding).id}`);
      else if (row.leaks.length && !row.leaks.some(range => `${range}` === `${finding.written}`)) wrong.push(`not at its place: ${row.id}`);
    }
  });

  await test('a label is undone, filtered by, and stays for the next visit', report, {}, async page => {
    await page.click('#label-leak');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.selectOption('#by-label', 'content');
    equal(await page.textContent('#count'), `1 of ${data.findings.length}`, 'the filter');
    await page.reload();
    ok((await page.textContent('#labels')).includes('2 labels: 1 leak, 1 content'), 'they stay');
    await page.keyboard.press('u');
    ok((await page.textContent('#labels')).includes('1 label: 1 leak, 0 content'), 'one is gone');
    await page.click('#labels button:has-text("Remove")');
    ok(!await page.isVisible('#labels'), 'none is left');
  });

  await test('without storage labels live as long as the page', report, { storage: false }, async page => {
    await page.keyboard.press('l');
    ok((await page.textContent('#labels')).includes('lost with this page'), 'it says so');
    const row = JSON.parse(await downloaded(page, '#export-labels'));
    equal(row.leaks, [data.findings[0].written], 'the label');
  });

  await test('what is not labelled in a text is ignored', report, {}, async page => {
    const [first] = data.findings.filter(finding => data.findings.filter(other => other.text === finding.text).length > 1);
    await open(page, first.id);
    await page.keyboard.press('l');
    const row = JSON.parse(await downloaded(page, '#export-labels'));
    equal(row.leaks, [first.written], 'the leak');
    equal(row.ignore.length, data.findings.filter(other => other.text === first.text).length - 1, 'the others');
  });

  const excerpts = `${folder}/excerpts.html`;
  await test('a text of which the page has a part is exported as one', excerpts, {}, async page => {
    const cut = dataIn(excerpts);
    ok(cut.left_out.texts > 0, 'there are such texts');
    const finding = cut.findings.find(found => cut.texts[found.text].pieces[0].text.length < cut.texts[found.text].length &&
      cut.texts[found.text].pieces.some(piece => piece.start <= found.range[0] && found.range[1] <= piece.start + piece.text.length));
    await open(page, finding.id);
    await page.keyboard.press('l');
    const row = JSON.parse(await downloaded(page, '#export-labels'));
    ok(row.excerpt && row.text.length < cut.texts[finding.text].length, 'it says so');
    equal(row.text.slice(...row.leaks[0]), await page.textContent('mark:not(.other)'), 'the leak in it');
    ok((await page.textContent('#labels')).includes('--whole-texts'), 'what to do about it');
  });
}
