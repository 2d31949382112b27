// The list, a page at a time: however many findings there are, only these are in the document.

const rowsOfPage = 50;
const wideEnough = matchMedia('(min-width: 60rem)');

let listed = [];
let pageOfList = 0;

/** The finding that is read: the one asked for, and where there is room beside the list else its first. */
function current() {
  if (state.finding) return findingsById.get(state.finding) ?? null;
  return wideEnough.matches ? listed[pageOfList * rowsOfPage] ?? null : null;
}

function renderList() {
  listed = filtered();
  const asked = findingsById.get(state.finding);
  const at = asked ? listed.indexOf(asked) : -1;
  pageOfList = at >= 0 ? Math.floor(at / rowsOfPage) : Math.min(pageOfList, Math.max(0, Math.ceil(listed.length / rowsOfPage) - 1));
  byId('count').replaceChildren(listed.length === data.findings.length
    ? number(listed.length) : `${number(listed.length)} of ${number(data.findings.length)}`);
  renderPage();
}

function renderPage() {
  const first = pageOfList * rowsOfPage;
  const read = current();
  replace(byId('list'), listed.slice(first, first + rowsOfPage).map(finding => row(finding, finding === read)));
  if (listed.length === 0) byId('list').append(make('li', { class: 'empty' }, 'No finding is like this.'));
  const pages = Math.ceil(listed.length / rowsOfPage);
  replace(byId('pages'), pages < 2 ? null : [
    button('←', () => turn(-1), { 'aria-label': 'Earlier findings', disabled: pageOfList === 0 }),
    make('span', null, `${number(first + 1)}–${number(Math.min(first + rowsOfPage, listed.length))} of ${number(listed.length)}`),
    button('→', () => turn(1), { 'aria-label': 'Later findings', disabled: pageOfList === pages - 1 }),
  ]);
}

function turn(by) {
  const pages = Math.ceil(listed.length / rowsOfPage);
  pageOfList = Math.min(Math.max(0, pageOfList + by), Math.max(0, pages - 1));
  if (state.finding) change({ finding: listed[pageOfList * rowsOfPage].id });
  else {
    renderPage();
    renderFinding();
  }
  byId('list').scrollTop = 0;
}

function row(finding, isRead) {
  const label = labels.get(finding.id);
  const marks = [
    finding.status ? make('span', { class: 'tag' }, plain(finding.status)) : null,
    finding.change === 'new' ? make('span', { class: 'tag new' }, 'new') : null,
    label ? make('span', { class: 'tag label' }, label) : null,
    finding.action === 'cut' ? null : make('span', { class: 'tag' }, plain(finding.action)),
    finding.confidence === 'certain' ? null : make('span', { class: 'tag' }, plain(finding.confidence)),
  ];
  return make('li', null, make('a', {
    href: addressWith({ finding: finding.id }), class: 'row', 'aria-current': isRead ? 'true' : null,
    onclick: event => { event.preventDefault(); read(finding, true); },
  },
    make('span', { class: 'head' }, quoted(finding.kind, { class: 'kind' }), marks),
    quoted(oneLine(textOf(finding.of, finding.range), 110), { class: 'excerpt' }),
    quoted(clip(placeOf(finding), mostOnLine), { class: 'at' })));
}

/** Reads a finding; a step of the history where it takes the place of the list. */
function read(finding, moves = false) {
  change({ finding: finding.id }, !wideEnough.matches && !state.finding);
  if (moves && !wideEnough.matches) byId('finding').focus();
}

/** Goes to the finding behind the one that is read, or before it. */
function step(by) {
  if (listed.length === 0) return;
  const at = listed.indexOf(current());
  const next = at < 0 ? listed[0] : listed[Math.min(Math.max(0, at + by), listed.length - 1)];
  read(next);
  byId('list').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}
