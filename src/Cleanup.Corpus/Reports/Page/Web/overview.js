// What stands above the findings: the verdict, three numbers, what changed, the charts, the worst sources.

function renderVerdict() {
  const { sums } = data;
  const leaks = sums.leaks_cut + sums.leaks_reported;
  byId('verdict-title').replaceChildren(leaks === 0
    ? `No leak in ${count(sums.documents, 'text')}`
    : `${count(leaks, 'leak')} in ${number(sums.documents_with_leaks)} of ${count(sums.documents, 'text')}`);
  byId('verdict-lead').replaceChildren(leaks === 0
    ? 'Nothing that a program printed by mistake was found.'
    : `Something that a program printed by mistake stands in ${percent(sums.documents_with_leaks, sums.documents)} of what was read.`);
  replace(byId('numbers'),
    figureOf(sums.leaks_cut, 'to cut', sums.characters_cut ? `${count(sums.characters_cut, 'character')} go` : null),
    figureOf(sums.leaks_reported, 'only reported', 'unsure, or yours to decide'),
    figureOf(sums.related_links, 'related links recovered', 'out of what is cut'));
  const notices = [];
  const left = leaks - data.findings.length;
  if (left > 0) {
    notices.push(`The sums and charts are of all ${number(leaks)} findings. The list has ${number(data.findings.length)} of them, ` +
      `${data.left_out.how}; --max-findings takes more.`);
  }
  if (sums.documents_uncut) notices.push(`${count(sums.documents_uncut, 'text')} would lose too much, and would be left uncut.`);
  if (sums.faults) notices.push(`A detector failed ${count(sums.faults, 'time')}: what it would have found is missing.`);
  if (sums.rejected) {
    notices.push(`${count(sums.rejected, 'record')} could not be read, and ${sums.rejected === 1 ? 'is' : 'are'} not in these sums.`);
  }
  if (sums.errors) notices.push(`${count(sums.errors, 'error')} came up: something was not read, see what the command said.`);
  replace(byId('notices'), notices.map(notice => make('li', null, notice)));
}

function figureOf(value, name, detail) {
  return make('div', null, make('dt', null, name), make('dd', null, number(value), detail ? make('small', null, detail) : null));
}

function renderChanges() {
  const { compare } = data;
  if (!compare) return;
  byId('changes-title').replaceChildren('Since ', quoted(compare.name));
  const numbers = make('dl', { class: 'numbers small' },
    figureOf(compare.new, 'new'), figureOf(compare.gone, 'gone'), figureOf(compare.same, 'still there'));
  const rows = compare.kinds.map(kind => make('tr', null,
    make('th', { scope: 'row' }, make('a', { href: addressOf({ kind: kind.kind, change: 'new' }) }, quoted(kind.kind))),
    make('td', null, signed(kind.new)), make('td', null, signed(-kind.gone))));
  const table = rows.length ? make('table', { class: 'plain' },
    headings(['kind', 'new', 'gone']),
    make('tbody', null, rows)) : null;
  const gone = compare.gone_findings.length ? make('details', null,
    make('summary', null, 'What is gone'),
    make('ul', { class: 'gone' }, compare.gone_findings.map(finding => make('li', null,
      make('code', null, quoted(finding.kind)), ' ', quoted(finding.source)))),
    compare.gone > compare.gone_findings.length
      ? make('p', { class: 'note' }, `${number(compare.gone - compare.gone_findings.length)} more are not listed.`) : null) : null;
  const notRead = compare.not_read ? make('p', { class: 'note' },
    `${count(compare.not_read, 'finding')} of it ${compare.not_read === 1 ? 'is' : 'are'} in sources that were not read this time.`) : null;
  replace(byId('changes-body'), numbers, table, gone, notRead);
  byId('changes').hidden = false;
}

function renderCharts() {
  const { shares } = data;
  if (!data.sums.leaks_cut && !data.sums.leaks_reported) return;
  const rows = (list, filter) => list.map(row =>
    ({ name: row.name, cut: row.cut ?? row.count, reported: row.reported ?? 0, href: addressOf({ [filter]: row.name }) }));
  const figures = [figure('By kind', data.sums.leaks_reported ? 'pale: only reported' : null,
    width => barRows('Findings by kind', rows(shares.kinds.entries, 'kind'), shares.kinds.others, width, 'kind'))];
  const by = shares.hosts.entries.length ? ['host', shares.hosts] : ['folder', shares.folders];
  if (by[1].entries.length > 1) {
    figures.push(figure(`By ${by[0]}`, null, width =>
      barRows(`Findings by ${by[0]}`, rows(by[1].entries, by[0]), by[1].others, width, by[0])));
  }
  const places = shares.places.map((found, place) =>
    ({ name: `${placeNames[place]} of the text`, count: found, href: addressOf({ place: place + 1 }) }));
  figures.push(figure('By place in the text', null, width => columns('Findings by place in the text', places,
    [{ at: 0, text: 'start', anchor: 'start' }, { at: 1, text: 'end', anchor: 'end' }], width)));
  const { dates } = shares;
  if (dates.length) {
    const entries = dates.map(row => ({ name: row.name, count: row.count, href: addressOf({ date: row.name }) }));
    const names = [{ at: 0, text: dates[0].name, anchor: 'start' }];
    if (dates.length > 1) names.push({ at: 1, text: dates.at(-1).name, anchor: 'end' });
    figures.push(figure('By date of the text', shares.undated ? `${count(shares.undated, 'finding')} without a date` : null,
      width => columns('Findings by date of the text', entries, names, width)));
  }
  replace(byId('charts'), figures);
  byId('shares').hidden = false;
}

function renderSources() {
  // One source is the worst of itself.
  if (data.sources.entries.length < 2) return;
  const most = data.sources.entries[0].count;
  const rows = data.sources.entries.map(row => make('tr', null,
    make('th', { scope: 'row' }, make('a', { href: addressOf({ source: row.name }) }, quoted(row.name))),
    make('td', null, number(row.count)),
    make('td', null, number(row.characters)),
    make('td', { class: 'meter' }, makeSvg('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      makeSvg('rect', { class: 'bar', x: 0, y: 0, width: 100 * row.count / most, height: 8 })))));
  replace(byId('worst-body'), make('table', { class: 'plain wide' },
    headings(['source', 'findings', 'characters'], make('td', null)), make('tbody', null, rows)));
  if (data.sources.others) {
    byId('worst-body').append(make('p', { class: 'note' }, `${count(data.sources.others, 'finding')} in other sources.`));
  }
  byId('worst').hidden = false;
}

const offsetNames = { 'code-points': 'Unicode code points', utf8: 'UTF-8 bytes', utf16: 'UTF-16 units' };

function renderFoot() {
  const { versions, left_out: left } = data;
  const notes = [];
  if (left.texts) {
    notes.push(`Of ${count(left.texts, 'text')} the page has only what stands around the findings; --whole-texts takes all of each.`);
  }
  if (left.values) {
    notes.push(`${count(left.values, 'recovered value')} ${left.values === 1 ? 'is' : 'are'} shortened; cleanup clean writes all of each.`);
  }
  if (data.redacted) notes.push('Passwords, tokens and addresses are masked.');
  notes.push(`This page loads nothing and sends nothing. Offsets in exports are ${offsetNames[data.offsets]}.`);
  notes.push(['Made by cleanup ', versions.tool, ', judge ', versions.judge, ', settings ', versions.settings, '.'].join(''));
  replace(byId('foot'), notes.map(note => make('p', null, plain(note))));
}
