// The inputs of the reports: excerpts in articles of several sites, with dates; look-alikes; records that mean harm.
// Usage: node make.mjs FIXTURES OUT
import fs from 'node:fs';

const [, , fixtures, out] = process.argv;
const linesOf = name => fs.readFileSync(`${fixtures}/excerpts/${name}.jsonl`, 'utf8').trimEnd().split('\n').map(JSON.parse);
const paragraphs = [
  'The new bridge across the harbour will carry bicycles from the first of May, two months before the first car may cross, the city said.',
  '“We have the deck, we have the rails, and we have people who would like to cross now,” said the department’s head.',
  'Some 4,000 cyclists a day take the detour over the lock gates, the department reports.',
  'The bridge was to open in 2017. Frost in the foundations, and a dispute over the colour of the lamps, held it up twice.',
];
const sites = ['kurier.example', 'zeitung.example', 'harbour-times.example'];

const crawl = linesOf('leaks').filter(excerpt => excerpt.action === 'cut').slice(0, 240).map(({ leak }, index) => {
  const article = paragraphs.slice(0, 2 + index % 3);
  article.splice([article.length, article.length, 1, article.length, 0][index % 5], 0, leak);
  return {
    id: `doc-${index}`, url: `https://${sites[index % 3]}/news/${index}`, title: `Harbour bridge, part ${index}`,
    date_publish: `201${5 + index % 2}-${String(1 + index * 7 % 12).padStart(2, '0')}-14`, text: article.join('\n\n'),
  };
});
const links = Array.from({ length: 6 }, (_, index) =>
  ({ id: `44${index}`, title: `Ferry line ${index} grows`, url: `/news/${index}`, order: 0 }));
const payload = JSON.stringify(links).replaceAll('"order":0', '"order":12345678901234567890');
crawl.push({ id: 'links', url: `https://${sites[0]}/links`, title: 'Links', date_publish: '2016-11-02',
  text: `${paragraphs.join('\n\n')}\n\nstring(${payload.length}) "${payload}"` });
for (let index = 0; index < 400; index++) crawl.push({ id: `plain-${index}`, title: 'Harbour bridge', text: paragraphs.join('\n\n') });
crawl.push({ id: 'secret', title: 'Secret', text: `${paragraphs[0]}\n\nstring(46) "[{"user":"ada","password":"hunter2-correcthorse"}]"` });
fs.writeFileSync(`${out}/crawl.jsonl`, crawl.map(record => `${JSON.stringify(record)}\n`).join(''));
fs.writeFileSync(`${out}/pages.jsonl`, linesOf('look-alikes').map(({ text }, index) =>
  `${JSON.stringify({ id: `page-${index}`, url: `https://forum-${index % 7}.example/${index}`, text })}\n`).join(''));

const harm = '</script><script>top.harmed=1</script><!--<img src=x onerror=top.harmed=1>\u202e\u2028\u0000\u001b[31m';
const hostile = [harm, `javascript:top.harmed=1//${harm}`, `\ud800${harm}\udc00`].map((text, index) => ({
  id: `${index}${text}`, url: `https://evil.example/${encodeURIComponent(harm)}`, title: text, date_publish: text, author: text,
  text: `${paragraphs[0]} ${text}\n\nstring(9) "[{"id":"1","title":"${harm.replaceAll('"', '')}","url":"javascript:top.harmed=1"},` +
    `{"id":"2","title":"b","url":"data:text/html,x"}]"\n\n${text}`,
}));
fs.writeFileSync(`${out}/hostile.jsonl`, hostile.map(record => `${JSON.stringify(record)}\n`).join(''));
