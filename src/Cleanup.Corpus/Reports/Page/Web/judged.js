// Why a finding is one: the judge's sum, sign by sign, and what was mended.

function judged(finding) {
  const { judgement } = finding;
  if (!judgement) {
    return make('section', { class: 'part' }, make('h4', null, 'Why'),
      make('p', { class: 'note' }, `${finding.confidence}, as its detector says: the judge does not know this kind.`));
  }
  const signs = [
    { weight: judgement.base, meaning: 'Every finding.' },
    { weight: judgement.family_weight, meaning: `It is of the family ${judgement.family}.` },
    ...judgement.signs.map(([id, weight, where]) => ({ id, weight, where, meaning: data.signs[id] ?? '' })),
    { weight: judgement.prior_weight, meaning: `What is assumed of the texts: ${judgement.prior}.` },
  ].filter(sign => sign.weight !== 0 || sign.id).sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
  const most = Math.max(...signs.map(sign => Math.abs(sign.weight)), 1);
  const rows = signs.map(sign => make('tr', { class: sign.weight === 0 ? 'quiet' : null },
    make('td', { class: 'weight' }, signed(sign.weight)),
    make('td', { class: 'meter' }, meter(sign.weight, most)),
    make('td', null, plain(sign.meaning), ' ', sign.id ? make('code', null, plain(sign.id)) : null,
      sign.where ? make('span', { class: 'note' }, ` ${plain(sign.where)}`) : null)));
  return make('section', { class: 'part' }, make('h4', null, 'Why'),
    make('p', null, verdictOf(finding, judgement)),
    scale(judgement),
    scrolled('Signs', make('table', { class: 'plain signs' },
      make('caption', null, 'Signs for a leak and against it, in tenths of a logit'),
      make('tbody', null, rows))));
}

function verdictOf(finding, judgement) {
  const alone = `The signs add up to ${signed(judgement.sum)}: likely is above ${signed(judgement.likely)}, ` +
    `certain above ${signed(judgement.certain)}. `;
  const together = judgement.together ? `With what stands beside it in the text it is ${signed(judgement.above)} above likely. ` : '';
  return alone + together + plain(judgement.reason);
}

function meter(weight, most) {
  const width = 46 * Math.abs(weight) / most;
  return makeSvg('svg', { viewBox: '0 0 100 8', width: 100, height: 8, 'aria-hidden': 'true' },
    makeSvg('line', { class: 'axis', x1: 50, x2: 50, y1: 0, y2: 8 }),
    makeSvg('rect', { class: weight < 0 ? 'bar second' : 'bar', x: weight < 0 ? 50 - width : 50, y: 1, width, height: 6 }));
}

/** The sum on a line with the two thresholds. */
function scale({ sum, likely, certain }) {
  const low = Math.min(sum, likely, 0) - 8, high = Math.max(sum, certain, 0) + 8;
  const width = 560, at = value => (value - low) / (high - low) * width;
  const tick = (value, name) => [
    makeSvg('line', { class: 'tick', x1: at(value), x2: at(value), y1: 16, y2: 28 }),
    svgText(at(value), 42, `${name} ${signed(value)}`, { class: 'note', 'text-anchor': 'middle' })];
  return makeSvg('svg', { class: 'scale', viewBox: `0 0 ${width} 48`, role: 'img',
    'aria-label': `The sum ${sum} on a line on which likely begins above ${likely} and certain above ${certain}` },
    makeSvg('line', { class: 'axis', x1: 0, x2: width, y1: 22, y2: 22 }), tick(likely, 'likely'), tick(certain, 'certain'),
    makeSvg('circle', { class: 'sum', cx: at(sum), cy: 22, r: 5 }),
    svgText(at(sum), 10, signed(sum), { class: 'value', 'text-anchor': 'middle' }));
}

const repairNames = ['what', 'where', 'stood there', 'stands there'];

function repaired(finding) {
  const repairs = finding.repairs ?? [];
  if (!repairs.length) return null;
  const rows = repairs.map(repair => make('tr', null,
    make('td', null, plain(repair.kind).replaceAll('-', ' ')),
    make('td', { class: 'quiet' }, quoted(clip(repair.path || 'all of it', 80))),
    make('td', null, make('code', null, quoted(clip(repair.before, 120)))),
    make('td', null, make('code', null, quoted(clip(repair.after, 120))))));
  const left = finding.repairs_total - repairs.length;
  return make('section', { class: 'part' }, make('h4', null, 'Repairs'),
    scrolled('Repairs', make('table', { class: 'plain' },
      make('caption', null, count(finding.repairs_total, 'repair'), left ? `, ${number(left)} not shown here` : ''),
      headings(repairNames),
      make('tbody', null, rows))));
}
