// What the page is about, and what follows from it.

const data = JSON.parse(byId('data').textContent);

data.findings.forEach((finding, index) => {
  finding.index = index;
  finding.of = data.texts[finding.text];
  finding.record = data.records[finding.of.record];
});

const findingsById = new Map(data.findings.map(finding => [finding.id, finding]));

/** What the page holds of a text between two offsets: pieces of it, and how much is left out before each. */
function piecesOf(text, start, end) {
  const pieces = [];
  let at = start;
  for (const { start: offset, text: held } of text.pieces) {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + held.length);
    if (from >= to && !(from === to && start === end)) continue;
    if (from > at) pieces.push({ start: at, end: from, text: null });
    pieces.push({ start: from, end: to, text: held.slice(from - offset, to - offset) });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, text: null });
  return pieces;
}

/** What is held of a range, with a mark where something is left out. */
function textOf(text, [start, end]) {
  return piecesOf(text, start, end).map(piece => piece.text ?? ' … ').join('');
}

function isWhole(text) {
  return text.pieces.length === 1 && text.pieces[0].start === 0 && text.pieces[0].text.length === text.length;
}

function placeOf(finding) {
  const { record } = finding;
  const index = record.index === undefined ? '' : `#${record.index}`;
  const inFile = record.line === undefined ? '' : `:${record.line}${index}:${finding.of.field}`;
  return `${record.source}${inFile}:${finding.begin.join(':')}`;
}

const haystacks = new Map();

/** All that a search looks at, in lower case. */
function haystackOf(finding) {
  let haystack = haystacks.get(finding);
  if (haystack === undefined) {
    const { record } = finding;
    const links = (finding.links ?? []).map(link => `${link.title ?? ''} ${link.url ?? ''}`);
    haystack = [finding.kind, record.source, record.id, record.title, record.url, ...(finding.evidence ?? []),
      textOf(finding.of, finding.range), ...links].filter(Boolean).join('\n').toLowerCase();
    haystacks.set(finding, haystack);
  }
  return haystack;
}
