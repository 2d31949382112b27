// Data in the form of the page's own: many findings, and such that mean harm.

const kinds = ['php-var-dump', 'php-error', 'json', 'python-traceback', 'inline-script', 'java-stack-trace', 'shortcode', 'template-tag'];
const hosts = ['kurier.example', 'zeitung.example', 'harbour-times.example', 'le-quai.example', 'news.example'];
const prose = 'The council votes on Thursday, with a long agenda before it. "We have the deck", said the head of works. ';
const signs = {
  'own-lines': 'Nothing else stands on its lines.', 'text-end': 'Only blanks stand behind it.',
  'long-line': 'A line of it has 120 characters or more.', 'other-code': 'Some of the page is machine text that is no finding.',
};

function tally(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((left, right) => right.count - left.count);
}

/** A page's data of so many findings, each in a text of its own. */
export function dataOf(length) {
  const records = [], texts = [], findings = [];
  for (let index = 0; index < length; index++) {
    const host = hosts[(index * index) % hosts.length];
    const kind = kinds[Math.floor(Math.sqrt(index * 7919 % 64))];
    const leak = `string(${100 + index}) "[{"id":"${index}","title":"Tram Line ${index} Reaches the Docks"}]"`;
    const before = `Title ${index}\n\n${prose.repeat(1 + index % 4)}\n\n`;
    const after = index % 3 ? '' : `\n\n${prose}`;
    const text = before + leak + after;
    const range = [before.length, before.length + leak.length];
    const isCut = index % 9 !== 0;
    records.push({ source: `crawl/${host}/part-${index % 40}.jsonl`, id: `doc-${index}`, line: index + 1, url: `https://${host}/${index}`,
      title: `Title ${index}`, host, folder: `crawl/${host}`, date: `${2015 + index % 8}-0${1 + index % 9}-11` });
    texts.push({ record: index, field: 'text', length: text.length, pieces: [{ start: 0, text }],
      edits: isCut ? [{ start: range[0], end: range[1], cut: true }] : [] });
    findings.push({
      id: `f${index.toString(36).padStart(8, '0')}`, text: index, kind, confidence: isCut ? 'certain' : 'possible',
      action: isCut ? 'cut' : 'reported', evidence: ['length-agrees'], range, written: range, begin: [5, 1],
      end: [5, leak.length + 1], place: index % 3 ? 9 : 7, recovery: 'exact', declared_length: 100 + index,
      actual_length: index % 5 ? 100 + index : 99 + index, length_unit: 'utf8-bytes',
      value: `[{"id":"${index}","title":"Tram Line ${index} Reaches the Docks","order":12345678901234567890}]`,
      links: [{ id: `${index}`, title: `Tram Line ${index} Reaches the Docks`, url: `/news/${index}`, published: '2015-07-23' }],
      links_total: 1,
      repairs: index % 4 ? [] : [{ kind: 'missing-closer', path: '/0', before: '', after: '}' }], repairs_total: index % 4 ? 0 : 1,
      judgement: { version: '1', sum: 20 + index % 60 - (isCut ? 0 : 30), base: -1, family: 'dump', family_weight: 14, prior: 'mixed',
        prior_weight: 0,
        likely: 10, certain: 28, above: 10 + index % 60 - (isCut ? 0 : 30), reason: isCut ? 'It is cut from likely on.' : 'Only reported.',
        signs: [['own-lines', 12, 'here'], ['text-end', 12, 'here'], ['long-line', 17, 'here'], ['other-code', -8, 'page']] },
    });
  }
  const cut = findings.filter(finding => finding.action === 'cut').length;
  const places = Array(10).fill(0);
  for (const finding of findings) places[finding.place]++;
  const years = tally(records.map(record => record.date.slice(0, 4))).sort((left, right) => left.name < right.name ? -1 : 1);
  const byKind = tally(findings.map(finding => finding.kind)).map(({ name, count }) => {
    const reported = findings.filter(finding => finding.kind === name && finding.action !== 'cut').length;
    return { name, cut: count - reported, reported };
  });
  const byName = (names, limit = 1000) => ({ entries: tally(names).slice(0, limit), others: 0 });
  return {
    format: 1, versions: { tool: '1.0.0', judge: '1', settings: 'abc' }, offsets: 'code-points', redacted: false,
    sums: { documents: length * 12, documents_with_leaks: length, documents_uncut: 0, leaks_cut: cut, leaks_reported: length - cut,
      characters_cut: 80 * cut, related_links: length, faults: 0, rejected: 0, errors: 0 },
    shares: { kinds: { entries: byKind, others: 0 }, hosts: byName(records.map(record => record.host)),
      folders: byName(records.map(record => record.folder)), places, dates: years, undated: 0 },
    sources: {
      entries: tally(records.map(record => record.source)).slice(0, 10).map(row => ({ ...row, characters: 80 * row.count })), others: 0,
    },
    left_out: { how: 'the first', texts: 0, values: 0 }, signs, records, texts, findings,
  };
}
