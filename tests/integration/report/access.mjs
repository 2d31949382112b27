// Everybody can read it: by axe-core, by keys, light and dark, wide and narrow, on paper.
import { dataIn, test, equal, ok, inaccessible } from './browser.mjs';

export async function checkAccess(folder) {
  const report = `${folder}/report.html`;
  const compared = `${folder}/compared.html`;
  const data = dataIn(report);
  const links = data.findings.find(finding => data.records[data.texts[finding.text].record].id === 'links');

  for (const theme of ['light', 'dark']) {
    for (const wide of [true, false]) {
      const views = [['all', compared, ''], ['a finding', report, `#finding=${links.id}&kind=json`],
        ['nothing found', report, '#q=nowhere']];
      for (const [what, file, hash] of views) {
        await test(`axe-core, ${theme}, ${wide ? 'wide' : 'narrow'}, ${what}`, file, { theme, wide, hash }, async (page, wrong) => {
          if (what === 'a finding') {
            await page.keyboard.press('l');
            for (const summary of await page.$$('#finding summary')) await summary.click();
          }
          wrong.push(...await inaccessible(page));
        });
      }
    }
    await test(`axe-core, ${theme}, the help`, report, { theme }, async (page, wrong) => {
      await page.keyboard.press('?');
      wrong.push(...await inaccessible(page));
    });
  }

  await test('no leak at all', `${folder}/clean.html`, {}, async (page, wrong) => {
    ok((await page.textContent('h1')).startsWith('No leak in '), 'it says so');
    ok(!await page.isVisible('#findings') && !await page.isVisible('#shares'), 'nothing else is shown');
    wrong.push(...await inaccessible(page));
  });

  await test('the theme is that of the system, or the one that is chosen', report, { theme: 'dark' }, async page => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.click('#theme');
    const light = await paper();
    ok(light !== dark && light === 'rgb(255, 255, 255)', 'light');
    await page.click('#theme');
    equal(await paper(), dark, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    equal(await paper(), dark, 'dark, whatever the system says');
    await page.click('#theme');
    equal(await paper(), light, 'the system again');
  });

  await test('the focus shows wherever it is', report, {}, async (page, wrong) => {
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const at = document.activeElement;
        return { what: at.outerHTML.slice(0, 80), isBody: at === document.body, outline: getComputedStyle(at).outlineStyle };
      });
      if (!focus.isBody && focus.outline === 'none') wrong.push(`no focus on ${focus.what}`);
    }
  });

  await test('nothing sticks out at any width', compared, {}, async page => {
    for (const width of [320, 390, 600, 768, 960, 1024, 1440, 2200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(100);
      ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `at ${width}`);
    }
  });

  await test('paper has the findings and no controls', report, {}, async page => {
    await page.emulateMedia({ media: 'print' });
    ok(await page.isVisible('#list') && await page.isVisible('h1'), 'the list');
    for (const control of ['#filters', '#theme', '#export-json', '#pages']) ok(!await page.isVisible(control), control);
    ok((await page.pdf()).length > 10_000, 'a PDF');
  });
}
