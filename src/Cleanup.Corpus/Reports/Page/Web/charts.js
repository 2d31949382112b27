// Bars, drawn to the width there is, each labelled where it stands and a link to its findings.

const rowHeight = 26;
const mostRows = 10;
const placeNames = Array.from({ length: 10 }, (_, place) => `${10 * place}–${10 * (place + 1)} %`);

/** A figure that is drawn anew whenever its width changes. */
function figure(title, note, draw) {
  const room = make('div', { class: 'drawing' });
  let width = 0;
  new ResizeObserver(entries => {
    const wanted = Math.floor(entries[0].contentRect.width);
    if (wanted < 1 || wanted === width) return;
    width = wanted;
    room.replaceChildren(draw(width));
  }).observe(room);
  return make('figure', null, make('figcaption', null, make('strong', null, title), note ? make('span', null, note) : null), room);
}

function picture(width, height, label, ...children) {
  return makeSvg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label }, ...children);
}

function svgText(x, y, text, attributes) {
  return makeSvg('text', { x, y, ...attributes }, plain(text));
}

/** What a bar is for those who do not see it, and where it leads; without an address it leads nowhere. */
function linked(address, label, ...children) {
  return address
    ? makeSvg('a', { href: address, 'aria-label': plain(label) }, ...children)
    : makeSvg('g', { role: 'img', 'aria-label': plain(label) }, makeSvg('title', null, plain(label)), ...children);
}

/** Rows of bars: { name, cut, reported, href }. What is cut in the accent, what is only reported beside it. */
function barRows(title, rows, others, width, what) {
  const shownRows = rows.slice(0, mostRows);
  const rest = rows.slice(mostRows).reduce((sum, row) => sum + row.cut + row.reported, others);
  const most = Math.max(...shownRows.map(row => row.cut + row.reported), 1);
  const digits = number(most).length;
  const label = Math.min(190, Math.floor(width * 0.42));
  const room = Math.max(20, width - label - 12 - 8 * digits);
  const height = rowHeight * shownRows.length + (rest ? rowHeight : 0);
  const bars = shownRows.map((row, index) => {
    const y = index * rowHeight;
    const cut = row.cut / most * room;
    const reported = row.reported / most * room;
    const total = row.cut + row.reported;
    const spoken = `${row.name} ${number(total)}` + (row.reported ? `, of these ${number(row.reported)} only reported` : '');
    return linked(row.href, spoken,
      makeSvg('rect', { class: 'hit', x: 0, y, width, height: rowHeight }),
      // HTML, as that cuts off what has no room.
      makeSvg('foreignObject', { x: 0, y, width: label - 8, height: rowHeight }, make('div', { class: 'name' }, plain(row.name))), ' ',
      makeSvg('rect', { class: 'bar', x: label, y: y + 7, width: total ? Math.max(cut, row.cut ? 2 : 0) : 0, height: 12 }),
      makeSvg('rect', { class: 'bar second', x: label + Math.max(cut, row.cut ? 2 : 0), y: y + 7, width: reported, height: 12 }),
      svgText(label + Math.max(cut + reported, 2) + 6, y + 17, number(total), { class: 'value' }));
  });
  if (rest) bars.push(svgText(0, height - 9, `and ${number(rest)} of other ${what}s`, { class: 'note' }));
  return picture(width, height, title, bars);
}

/** Columns: { name, count, href }. Some of them are named below. */
function columns(title, entries, names, width) {
  const height = 150, top = 18, bottom = 22;
  const most = Math.max(...entries.map(entry => entry.count), 1);
  const step = width / entries.length;
  const drawn = entries.map((entry, index) => {
    const tall = entry.count / most * (height - top - bottom);
    const x = index * step + Math.min(2, step * 0.1);
    const y = height - bottom - Math.max(tall, entry.count ? 2 : 0);
    const isLabelled = entry.count > 0 && step >= 8 * number(entry.count).length;
    return linked(entry.count ? entry.href : null, `${entry.name}: ${number(entry.count)}`,
      makeSvg('rect', { class: 'hit', x: index * step, y: 0, width: step, height: height - bottom }),
      makeSvg('rect', { class: 'bar', x, y, width: Math.max(1, step - Math.min(4, step * 0.2)), height: height - bottom - y }),
      isLabelled ? svgText(x + (step - 4) / 2, y - 5, number(entry.count), { class: 'value', 'text-anchor': 'middle' }) : null);
  });
  const line = makeSvg('line', { class: 'axis', x1: 0, x2: width, y1: height - bottom + 0.5, y2: height - bottom + 0.5 });
  const below = names.map(({ at, text, anchor }) =>
    svgText(at * width, height - 6, text, { class: 'note', 'text-anchor': anchor }));
  return picture(width, height, title, drawn, line, below);
}
