// Whatever a text holds, it is shown and does nothing.
import { dataOf } from './data.mjs';
import { dataIn, test, equal, ok, downloaded, withData, inaccessible } from './browser.mjs';

const harms = [
  '</script><script>top.harmed=1</script>', '<!--<script>', ']]><!-- -->', '<img src=x onerror=top.harmed=1>', '<svg onload=top.harmed=1>',
  '"><iframe srcdoc="<script>top.harmed=1</script>">', "' onmouseover=top.harmed=1 x='", 'javascript:top.harmed=1',
  'data:text/html,<script>top.harmed=1</script>', 'url(https://evil.example/x)', '${top.harmed=1}',
  '{{constructor.constructor("top.harmed=1")()}}', '__proto__', 'constructor', '=1+1',
  '\u202eevil\u202d\u2066\u2069\u200f', '\u0000\u0001\u001b[31m\u007f\u0085', '\ud800 half \udc00', '\u2028\u2029',
  'a'.repeat(1_000_000), '\u0300'.repeat(500),
];

/** The data of a page with the same text wherever a text can stand. */
function harmful(harm) {
  const data = dataOf(3);
  const spoil = value => {
    if (typeof value === 'string') return harm;
    if (Array.isArray(value)) return value.map(spoil);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner)]));
  };
  const spoiled = spoil(data);
  // What the script goes by stays what it is; a text keeps its pieces apart.
  spoiled.findings.forEach((finding, index) => {
    finding.id = `f${index}${harm.slice(0, 2000).toWellFormed()}`;
    finding.action = index === 0 ? 'reported' : 'cut';
    finding.value = index === 0 ? harm : JSON.stringify([{ [harm]: harm, b: 1 }, { [harm]: { [harm]: [harm] }, b: 2 }]);
    finding.range = [0, harm.length];
    finding.judgement.signs = [[harm, 5, harm], ['__proto__', -3, harm]];
  });
  for (const text of spoiled.texts) Object.assign(text, { pieces: [{ start: 0, text: harm + harm }], length: 2 * harm.length });
  spoiled.texts[1].edits = [{ start: 0, end: harm.length, with: harm, cut: true }];
  spoiled.compare = {
    name: harm, new: 1, gone: 1, same: 1, not_read: 1, kinds: [{ kind: harm, new: 1, gone: 1 }],
    gone_findings: [{ kind: harm, source: harm }],
  };
  spoiled.signs = Object.fromEntries([[harm, harm]]);
  return spoiled;
}

/** Nothing in the document is what the page did not make. */
async function inert(page, wrong) {
  const strange = await page.evaluate(() => [
    ...[...document.querySelectorAll('script:not(#data), iframe, img, object, embed, link, base, video, audio, form:not([method=dialog])')]
      .filter(element => !(element.tagName === 'SCRIPT' && element.textContent.startsWith("'use strict'")))
      .map(element => element.outerHTML.slice(0, 100)),
    ...[...document.querySelectorAll('a')].filter(link => !(link.getAttribute('href') ?? '').startsWith('#'))
      .map(link => link.outerHTML.slice(0, 100)),
    ...[...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
      .filter(attribute => attribute.name.startsWith('on') || attribute.name === 'style')
      .map(attribute => `${element.tagName} ${attribute.name}`)),
  ]);
  wrong.push(...strange);
}

export async function checkHarm(folder) {
  const report = `${folder}/report.html`;
  for (const [index, harm] of harms.entries()) {
    const file = withData(report, harmful(harm), `${folder}/harm.html`);
    await test(`inert: ${JSON.stringify(harm.slice(0, 40))}`, file, {}, async (page, wrong) => {
      for (let step = 0; step < 3; step++) {
        for (const summary of await page.$$('summary')) await summary.click();
        await inert(page, wrong);
        await page.keyboard.press('j');
      }
      await page.keyboard.press('l');
      await page.fill('#q', harm.slice(0, 200));
      await page.selectOption('#by-kind', { index: 1 });
      await inert(page, wrong);
      const [row] = (await downloaded(page, '#export-labels')).split('\n');
      ok(JSON.parse(row).leaks.length === 1, 'the label');
      await downloaded(page, '#export-csv');
      ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
      if (index < 3) wrong.push(...await inaccessible(page));
    });
  }

  const steering = withData(report, harmful('a\u202eb\u0000c\ud800d\u200be'), `${folder}/harm.html`);
  await test('what steers the eye is shown by its name', steering, {}, async page => {
    equal(await page.textContent('#list .excerpt'), 'aRLObNULcU+D800dZWSPe', 'the list');
    equal(await page.locator('#finding mark .hidden-character').count(), 4, 'the marks');
  });

  await test('the same through the command', `${folder}/hostile.html`, {}, async (page, wrong) => {
    const { findings } = dataIn(`${folder}/hostile.html`);
    ok(findings.length >= 3, 'there is something to show');
    for (const _ of findings) {
      for (const summary of await page.$$('#finding summary')) await summary.click();
      await inert(page, wrong);
      await page.keyboard.press('j');
    }
    wrong.push(...await inaccessible(page));
  });

  await test('the policy lets nothing in', report, { isRefused: true }, async page => {
    const held = await page.evaluate(async () => {
      const script = document.createElement('script');
      const refused = [];
      document.addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective));
      try {
        script.textContent = 'top.harmed = 1';
        document.body.append(script);
      } catch {
        refused.push('trusted types');
      }
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>let-in</p>');
      } catch {
        refused.push('trusted types');
      }
      await fetch('https://evil.example/').catch(() => refused.push('fetch'));
      const image = new Image();
      image.src = 'https://evil.example/x.png';
      const element = document.createElement('p');
      element.setAttribute('style', 'color: red');
      document.body.append(element);
      await new Promise(resolve => setTimeout(resolve, 200));
      return { refused, colour: getComputedStyle(element).color, markup: document.body.textContent.includes('let-in') };
    });
    ok(!held.markup && held.colour !== 'rgb(255, 0, 0)', 'no markup, no style');
    for (const directive of ['trusted types', 'connect-src', 'img-src', 'style-src-attr']) {
      ok(held.refused.includes(directive), `${directive} of ${held.refused}`);
    }
  });
}
