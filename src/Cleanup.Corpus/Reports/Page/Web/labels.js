// What people say of findings, and the file eng/fit-judge learns from. Kept in the browser where it lets a page keep something.

const keptLabels = 'cleanup-report-labels';
const labels = new Map(readLabels());

let canKeep = true;
let unsaved = 0;

function readLabels() {
  try {
    const kept = Object.entries(JSON.parse(localStorage.getItem(keptLabels) ?? '{}'));
    return kept.filter(([, label]) => label === 'leak' || label === 'content');
  } catch {
    return [];
  }
}

function label(finding, wanted) {
  if (!finding) return;
  if (wanted && labels.get(finding.id) !== wanted) labels.set(finding.id, wanted);
  else labels.delete(finding.id);
  unsaved++;
  keepLabels();
  render();
}

function keepLabels() {
  try {
    localStorage.setItem(keptLabels, JSON.stringify(Object.fromEntries(labels)));
  } catch {
    // A file may have no storage of its own: the labels live as long as the page.
    canKeep = false;
  }
}

function labelButtons(finding) {
  const given = labels.get(finding.id);
  const choice = (wanted, name, key) => button([name, make('kbd', { 'aria-hidden': 'true' }, key)], () => label(finding, wanted),
    { class: 'label-button', 'aria-pressed': String(given === wanted), id: `label-${wanted}` });
  return make('div', { class: 'label-buttons', role: 'group', 'aria-label': 'Your label' },
    make('span', { class: 'note' }, 'This is'), choice('leak', 'a leak', 'l'), choice('content', 'content', 'c'));
}

function labelled() {
  return data.findings.filter(finding => labels.has(finding.id));
}

function renderLabels() {
  const given = labelled();
  byId('labels').hidden = given.length === 0;
  if (given.length === 0) return;
  const { samples, left } = labelledSamples();
  const excerpts = samples.filter(sample => !isWhole(sample.text)).length;
  const leaks = given.filter(finding => labels.get(finding.id) === 'leak').length;
  replace(byId('labels'),
    make('p', null, make('strong', null, count(given.length, 'label')),
      `: ${count(leaks, 'leak')}, ${number(given.length - leaks)} content`),
    button('Export labels', exportLabels, { id: 'export-labels' }),
    button('Remove them', () => { for (const finding of given) label(finding, undefined); }),
    make('p', { class: 'note' }, [
      excerpts ? `${count(excerpts, 'text')} of the export ${excerpts === 1 ? 'is an excerpt' : 'are excerpts'}: ` +
        'the judge sees less than there was.' : '',
      left ? `${count(left, 'label')} cannot be exported, as the page does not hold all of the finding.` : '',
      excerpts || left ? 'A report with --whole-texts has all.' : '',
      canKeep ? '' : 'Labels are lost with this page: export them.'].filter(Boolean).join(' ')));
}

/** The texts with labels, or pieces of these: what is exported, and how many labels cannot be. */
function labelledSamples() {
  const samples = [];
  let left = 0;
  for (const [text, given] of Map.groupBy(labelled(), finding => finding.of)) {
    if (isWhole(text)) samples.push({ text, piece: text.pieces[0], given });
    else {
      for (const finding of given) {
        const piece = text.pieces.find(held => held.start <= finding.range[0] && finding.range[1] <= held.start + held.text.length);
        if (piece) samples.push({ text, piece, given: [finding] });
        else left++;
      }
    }
  }
  return { samples, left };
}

/** A text as eng/fit-judge reads it: offsets in code points, what nobody has labelled is ignored. */
function labelRow({ text, piece: { start: offset, text: held }, given }) {
  const record = data.records[text.record];
  const all = data.findings.filter(finding => finding.of === text);
  const end = offset + held.length;
  const points = at => codePoints(held.slice(0, Math.min(Math.max(at, offset), end) - offset));
  const range = finding => [points(finding.range[0]), points(finding.range[1])];
  const near = all.filter(finding => finding.range[0] < end && finding.range[1] > offset);
  return {
    id: `${record.id}${text.field === 'text' ? '' : `#${text.field}`}${isWhole(text) ? '' : `@${offset}`}`,
    // A half of a pair of surrogates is no character that JSON's readers take.
    text: held.toWellFormed(),
    leaks: given.filter(finding => labels.get(finding.id) === 'leak').map(range),
    ignore: near.filter(finding => !given.includes(finding)).map(range),
    site: record.host ?? record.folder ?? '',
    ...(isWhole(text) ? {} : { excerpt: true }),
    ...(data.redacted ? { redacted: true } : {}),
  };
}

function exportLabels() {
  download('labels.jsonl', 'application/jsonl', labelledSamples().samples.map(sample => `${JSON.stringify(labelRow(sample))}\n`).join(''));
  unsaved = 0;
}
