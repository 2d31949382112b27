// Shows text as it is, and what must not be obeyed or would not be seen by its name: controls, the marks of the bidirectional
// algorithm, blanks without width, halves of surrogate pairs.

const hiddenCharacters = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f' +
  '\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Surrogate}', 'gu');

const hiddenNames = {
  0x00: 'NUL', 0x08: 'BS', 0x1b: 'ESC', 0x7f: 'DEL', 0xad: 'SHY', 0x61c: 'ALM', 0x200b: 'ZWSP', 0x200e: 'LRM', 0x200f: 'RLM',
  0x2028: 'LS', 0x2029: 'PS', 0x202a: 'LRE', 0x202b: 'RLE', 0x202c: 'PDF', 0x202d: 'LRO', 0x202e: 'RLO', 0x2060: 'WJ',
  0x2066: 'LRI', 0x2067: 'RLI', 0x2068: 'FSI', 0x2069: 'PDI', 0xfeff: 'BOM',
};

function nameOf(character) {
  const code = character.codePointAt(0);
  return hiddenNames[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

// In UTF-16 units: more than a sentence, than an address; and what is long but worth reading, such as a value.
const mostOnLine = 300, mostQuoted = 4000;

/** The text as nodes. */
function shown(text) {
  const nodes = document.createDocumentFragment();
  let at = 0;
  for (const found of text.matchAll(hiddenCharacters)) {
    if (found.index > at) nodes.append(text.slice(at, found.index));
    nodes.append(make('span', { class: 'hidden-character' }, nameOf(found[0])));
    at = found.index + found[0].length;
  }
  if (at < text.length) nodes.append(text.slice(at));
  return nodes;
}

/** The text where there is no room for nodes: attributes, options, pictures. */
function plain(text) {
  return clip(String(text), mostOnLine).replace(hiddenCharacters, character => `⟨${nameOf(character)}⟩`);
}

/** At most so many units of a text, never half a pair of surrogates. */
function head(text, most) {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text[most - 1]) ? most - 1 : most;
  return text.slice(0, end);
}

function clip(text, most) {
  return text.length <= most ? text : `${head(text, most - 1)}…`;
}

/** The beginning of a text on one line. */
function oneLine(text, most) {
  return clip(head(text, 4 * most).replace(/\s+/g, ' ').trim(), most);
}

/** The text set apart, so that its direction changes nothing around it. */
function quoted(text, attributes) {
  return make('bdi', attributes, shown(clip(text, mostQuoted)));
}

/** Code points, as whoever reads the labels counts them. */
function codePoints(text) {
  let points = 0;
  for (const _ of text) points++;
  return points;
}
