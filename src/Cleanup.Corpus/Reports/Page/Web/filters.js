// Which findings are shown, in which order, and the controls for it.

const confidences = ['certain', 'likely', 'possible'];

const valueOf = {
  kind: finding => finding.kind,
  confidence: finding => finding.confidence,
  action: finding => finding.action,
  change: finding => finding.change,
  label: finding => labels.get(finding.id) ?? 'none',
  source: finding => finding.record.source,
  host: finding => finding.record.host,
  folder: finding => finding.record.folder,
  place: finding => String(finding.place + 1),
  date: finding => finding.record.date?.slice(0, state.date?.length),
};

const sorts = {
  '': ['as read', (left, right) => left.index - right.index],
  unsure: ['least sure first', (left, right) => sumOf(left) - sumOf(right)],
  sure: ['surest first', (left, right) => sumOf(right) - sumOf(left)],
  long: ['longest first', (left, right) => lengthOf(right) - lengthOf(left)],
};

function sumOf(finding) {
  return finding.judgement?.above ?? 0;
}

function lengthOf(finding) {
  return finding.range[1] - finding.range[0];
}

/** The findings that are asked for. */
function filtered() {
  const asked = filterNames.filter(name => state[name]);
  const words = (state.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = data.findings.filter(finding => asked.every(name => valueOf[name](finding) === state[name]) &&
    words.every(word => haystackOf(finding).includes(word)));
  const order = (sorts[state.sort] ?? sorts[''])[1];
  return found.sort((left, right) => order(left, right) || left.index - right.index);
}

function renderFilters() {
  const search = make('input', {
    type: 'search', id: 'q', value: state.q ?? '', placeholder: 'Search leaks, sources, titles', 'aria-label': 'Search',
    autocomplete: 'off', spellcheck: 'false', oninput: event => change({ q: event.target.value }),
  });
  replace(byId('filters'),
    search,
    choice('kind', 'Kind', 'all kinds', tallyOf('kind')),
    choice('confidence', 'Confidence', 'any', tallyOf('confidence').sort((left, right) =>
      confidences.indexOf(left[0]) - confidences.indexOf(right[0]))),
    choice('action', 'Action', 'any', tallyOf('action')),
    data.compare ? choice('change', 'Change', 'any', tallyOf('change')) : null,
    choice('label', 'Your label', 'any', [['leak'], ['content'], ['none']]),
    choice('sort', 'Order', null, Object.keys(sorts).map(name => [name, sorts[name][0]])));
}

function tallyOf(name) {
  const counts = new Map();
  for (const finding of data.findings) {
    const value = valueOf[name](finding);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
}

function choice(name, label, all, options) {
  const entries = options.map(([value, detail]) =>
    make('option', { value }, typeof detail === 'string' ? detail : plain(value) + (detail === undefined ? '' : ` (${number(detail)})`)));
  const select = make('select', { id: `by-${name}`, onchange: event => change({ [name]: event.target.value }) },
    all === null ? null : make('option', { value: '' }, all), entries);
  return make('label', { class: 'choice' }, make('span', null, label), select);
}

/** Sets the controls to what is asked for; the field that is being typed in is left alone. */
function updateFilters() {
  const search = byId('q');
  if (document.activeElement !== search) search.value = state.q ?? '';
  for (const select of byId('filters').querySelectorAll('select')) select.value = state[select.id.slice(3)] ?? '';
  const chips = filterNames.filter(name => state[name]).map(name => make('li', null,
    make('a', { href: addressWith({ [name]: undefined }), class: 'chip' },
      `${chipNames[name] ?? name}: `, quoted(chipValue(name, state[name])), make('span', { 'aria-hidden': 'true' }, ' ×'),
      make('span', { class: 'unseen' }, ', remove this filter'))));
  if (chips.length > 1 || (chips.length && state.q)) {
    chips.push(make('li', null, make('a', { href: '#sort=' + (state.sort ?? ''), class: 'chip plain' }, 'Remove all')));
  }
  replace(byId('chips'), chips);
}

const chipNames = { place: 'place in the text', label: 'your label' };

function chipValue(name, value) {
  return name === 'place' ? placeNames[value - 1] ?? value : value;
}
