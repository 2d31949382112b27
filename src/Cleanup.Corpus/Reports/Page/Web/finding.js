// One finding: what stood there, what stands there afterwards, what came back, and why.

// In UTF-16 units: a few lines, so that the finding itself is in sight.
const nearby = 280;

// In UTF-16 units: nobody reads more at once, and a browser takes seconds to lay out a line of a million.
const mostInPanel = 40_000;

let showsAllText = false;
let renderedFinding = null;

function renderFinding(isStale = false) {
  const finding = current();
  byId('split').classList.toggle('reading', Boolean(state.finding));
  if (!isStale && finding === renderedFinding?.finding && labels.get(finding?.id) === renderedFinding?.label) return;
  if (finding !== renderedFinding?.finding) showsAllText = false;
  renderedFinding = { finding, label: labels.get(finding?.id) };
  if (finding) replace(byId('finding'), contentOf(finding));
  for (const panel of byId('finding').querySelectorAll('.views .text')) showMark(panel);
  if (finding) return;
  replace(byId('finding'), make('h3', { id: 'finding-title' }, state.finding ? 'Not in this page' : 'No finding'),
    state.finding ? make('p', { class: 'note' }, 'The finding that the address names is none of these.') : null, backToList());
}

function backToList() {
  return button('← All findings', () => change({ finding: undefined }), { class: 'quiet back' });
}

function contentOf(finding) {
  const { record } = finding;
  const facts = [finding.confidence, finding.action === 'cut' ? 'to cut' : 'only reported', changeNames[finding.change], finding.status,
    count(lengthOf(finding), 'character')].filter(Boolean);
  return [
    make('header', null,
      backToList(),
      make('h3', { id: 'finding-title' }, quoted(finding.kind)),
      make('p', { class: 'facts' }, facts.map(fact => make('span', null, plain(fact)))),
      make('p', { class: 'place' }, quoted(placeOf(finding)), ' ',
        make('a', { href: addressOf({ finding: finding.id }), class: 'link' }, 'link to this')),
      record.title || record.date ? make('p', { class: 'page-of' }, record.title ? quoted(record.title) : null,
        record.date ? make('span', { class: 'note' }, ' ', plain(record.date)) : null) : null,
      record.url ? make('p', { class: 'place' }, quoted(record.url)) : null,
      labelButtons(finding)),
    make('div', { class: 'views' }, view(finding, 'Before', before), finding.action === 'cut' ? view(finding, 'After', after) : null),
    finding.action === 'cut' ? null : make('p', { class: 'note' }, 'It is only reported: the text stays as it is.'),
    hasMore(finding) ? button(showsAllText ? 'Show what is near' : 'Show more of the text', () => {
      showsAllText = !showsAllText;
      renderFinding(true);
    }, { id: 'more-text' }) : null,
    finding.hint ? make('p', { class: 'hint' }, quoted(finding.hint)) : null,
    recovered(finding),
    judged(finding),
    repaired(finding),
  ];
}

const changeNames = { new: 'new', known: 'known before' };

/** Scrolls a panel to what it is about. */
function showMark(panel) {
  const mark = panel.querySelector('mark:not(.other), .cut');
  if (mark) panel.scrollTop = mark.offsetTop - panel.offsetTop - 120;
}

function boundsOf(finding) {
  const [start, end] = finding.range;
  const { of: text } = finding;
  if (showsAllText) return [0, text.length];
  const from = Math.max(0, start - nearby), to = Math.min(text.length, end + nearby);
  // From word to word, where there are words.
  const lead = from === 0 ? 0 : textOf(text, [from, Math.min(from + 40, start)]).search(/\s/) + 1;
  const tail = to === text.length ? 0 : /\S*$/.exec(textOf(text, [Math.max(to - 40, end), to]))[0].length;
  return [from + lead, tail < 40 ? to - tail : to];
}

function hasMore(finding) {
  const [start, end] = finding.range;
  const first = finding.of.pieces[0];
  const last = finding.of.pieces.at(-1);
  return first !== undefined && (first.start < start - nearby || last.start + last.text.length > end + nearby);
}

function view(finding, name, content) {
  return make('section', { class: 'view' }, make('h4', null, name),
    make('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': name, dir: 'auto' }, content(finding, boundsOf(finding))));
}

/** The text around, with all that was found there marked. */
function before(finding, [start, end]) {
  const others = data.findings.filter(other => other.of === finding.of && other !== finding &&
    other.range[0] < end && other.range[1] > start);
  const marks = [finding, ...others].map(found => ({ found, range: found.range }));
  return splitAt(finding.of, start, end, marks, (nodes, mark) => make('mark', { class: mark.found === finding ? null : 'other' }, nodes));
}

/** The same with what is cut gone, and what stands in its place. */
function after(finding, [start, end]) {
  const marks = finding.of.edits.filter(edit => edit.start < end && edit.end > start)
    .map(edit => ({ edit, range: [edit.start, edit.end] }));
  return splitAt(finding.of, start, end, marks, (nodes, { edit }) => [
    edit.with ? shown(edit.with) : null,
    edit.cut ? make('span', { class: 'cut', role: 'img', 'aria-label': 'cut here' }) : null,
  ], true);
}

/** The text between two offsets, its marked ranges handed over; one inside another is dropped. */
function splitAt(text, start, end, marks, wrap, isCut = false) {
  const nodes = [];
  let at = start;
  if (start > 0) nodes.push(make('span', { class: 'gap' }, '…'));
  for (const mark of marks.sort((left, right) => left.range[0] - right.range[0] || right.range[1] - left.range[1])) {
    const [from, to] = [Math.max(mark.range[0], start), Math.min(mark.range[1], end)];
    if (from < at) continue;
    nodes.push(nodesOf(text, at, from));
    nodes.push(wrap(isCut ? [] : nodesOf(text, from, to), mark));
    at = to;
  }
  nodes.push(nodesOf(text, at, end));
  if (end < text.length) nodes.push(make('span', { class: 'gap' }, '…'));
  return nodes.flat(3).filter(Boolean);
}

function nodesOf(text, start, end) {
  return piecesOf(text, start, end).flatMap(piece => {
    if (piece.text === null) return gap(piece.end - piece.start, 'left out');
    if (piece.text.length <= mostInPanel) return shown(piece.text);
    const shownHead = head(piece.text, mostInPanel / 2), shownTail = piece.text.slice(-mostInPanel / 2);
    return [shown(shownHead), gap(piece.text.length - shownHead.length - shownTail.length, 'not shown'), shown(shownTail)];
  });
}

function gap(length, what) {
  return make('span', { class: 'gap' }, ` … ${count(length, 'character')} ${what} … `);
}
