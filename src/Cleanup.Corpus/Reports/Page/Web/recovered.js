// What came back out of a leak, as tables.

const mostRowsOfValue = 50;
const mostColumns = 8;
const deepest = 4;

function recovered(finding) {
  const facts = [];
  if (finding.recovery !== 'none') facts.push(make('span', null, recoveryNames[finding.recovery] ?? plain(finding.recovery)));
  if (finding.declared_length !== undefined) facts.push(declared(finding));
  if (finding.decoded) facts.push(make('span', null, 'a string that held JSON'));
  if (finding.recovery === 'none' && !facts.length) return null;
  const links = finding.links ?? [];
  return make('section', { class: 'part' }, make('h4', null, 'Recovered'), make('p', { class: 'facts' }, facts),
    links.length ? linkTable(finding, links) : null,
    finding.value === undefined ? null : links.length
      ? make('details', null, make('summary', null, 'The whole value'), tableOf(finding))
      : tableOf(finding));
}

const recoveryNames = {
  exact: 'exactly as it was printed', repaired: 'repaired', partial: 'in part: what was whole is there', none: 'nothing came back',
};

/** What a leak says of its own length, against what stands there. */
function declared(finding) {
  const unit = plain(finding.length_unit ?? 'characters').replace('utf8-', '').replace('-', ' ');
  const isSame = finding.declared_length === finding.actual_length;
  return make('span', { class: isSame ? 'agrees' : 'differs' },
    `declares ${number(finding.declared_length)} ${unit}, has ${isSame ? 'exactly these' : number(finding.actual_length)}`);
}

function linkTable(finding, links) {
  const names = ['title', 'published', 'id'].filter(name => name === 'title' || links.some(link => link[name]));
  const rows = links.map(link => make('tr', null, names.map(name => name === 'title'
    ? make('td', null, quoted(link.title ?? '—', { class: 'title' }),
      link.url || link.image ? quoted(clip(link.url ?? link.image, 200), { class: 'address' }) : null)
    : make('td', { class: 'quiet short' }, quoted(clip(link[name] ?? '', 40))))));
  const left = finding.links_total - links.length;
  return scrolled('Related links', make('table', { class: 'plain' },
    make('caption', null, count(finding.links_total, 'related link'), left ? `, ${number(left)} not shown here` : ''),
    headings(names),
    make('tbody', null, rows)));
}

function scrolled(name, ...content) {
  return make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name }, ...content);
}

function tableOf(finding) {
  let value;
  try {
    // The digits as they stand: a number of the page's own would round the long ones.
    value = JSON.parse(finding.value, (key, parsed, context) =>
      typeof parsed === 'number' ? new Digits(context?.source ?? String(parsed)) : parsed);
  } catch {
    return make('pre', { class: 'text', tabindex: '0' }, shown(clip(finding.value, mostInPanel)));
  }
  return [scrolled('Recovered value', valueNode(value, 0)),
    finding.value_cut ? make('p', { class: 'note' }, 'Shortened: … stands where something is left out.') : null];
}

class Digits {
  constructor(digits) {
    this.digits = digits;
  }
  toString() {
    return this.digits;
  }
  toJSON() {
    return JSON.rawJSON ? JSON.rawJSON(this.digits) : Number(this.digits);
  }
}

function isContainer(value) {
  return value !== null && typeof value === 'object' && !(value instanceof Digits);
}

function valueNode(value, depth) {
  if (!isContainer(value)) return scalar(value);
  if (depth >= deepest) return make('code', null, shown(clip(JSON.stringify(value), 300)));
  if (!Array.isArray(value)) return objectTable(Object.entries(value), depth);
  const objects = value.filter(item => isContainer(item) && !Array.isArray(item));
  if (objects.length === value.length && value.length > 0) return recordTable(value, depth);
  return value.length ? objectTable([...value.entries()], depth) : make('span', { class: 'quiet' }, 'an empty list');
}

function scalar(value) {
  if (value === null) return make('span', { class: 'quiet' }, 'null');
  if (typeof value !== 'string') return make('span', { class: 'literal' }, String(value));
  return value === '' ? make('span', { class: 'quiet' }, 'empty') : quoted(value);
}

function objectTable(entries, depth) {
  if (entries.length === 0) return make('span', { class: 'quiet' }, 'empty');
  return make('table', { class: 'plain value' }, make('tbody', null, entries.slice(0, mostRowsOfValue).map(([key, value]) =>
    make('tr', null, make('th', { scope: 'row' }, quoted(String(key))), make('td', null, valueNode(value, depth + 1))))),
  moreRows(entries.length, 2));
}

/** Objects that are alike: a row each, what they have in common as columns. */
function recordTable(records, depth) {
  const keys = [...new Set(records.flatMap(record => Object.keys(record)))];
  if (keys.length === 0 || keys.length > mostColumns) return objectTable([...records.entries()], depth);
  return make('table', { class: 'plain value' },
    headings(keys.map(key => quoted(key))),
    make('tbody', null, records.slice(0, mostRowsOfValue).map(record => make('tr', null, keys.map(key =>
      make('td', null, Object.hasOwn(record, key) ? valueNode(record[key], depth + 1) : ''))))),
    moreRows(records.length, keys.length));
}

function moreRows(length, width) {
  return length <= mostRowsOfValue ? null : make('tfoot', null, make('tr', null,
    make('td', { colspan: width, class: 'quiet' }, `… ${number(length - mostRowsOfValue)} more`)));
}
