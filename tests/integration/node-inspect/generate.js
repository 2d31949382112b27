// Prints COUNT random values, a JSON line each: what util.inspect prints of them, with nothing left out, and what JSON.stringify makes of the value.
// Usage: node generate.js SEED COUNT
'use strict';
const { inspect } = require('node:util');

let state = Number(process.argv[2]) >>> 0;
// mulberry32
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (count) => Math.floor(random() * count);
const pick = (from) => from[below(from.length)];

const WORDS = ['id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—'];
const SCRAPS = [
  '"', "'", '`', '\n', '\r\n', "',", "': ", '}', '{', "it's", 'say "no"', '\\', "\\'", '&amp;', '&lt;b&gt;', '<b>bold</b>', '\t', '  ', '…', '${x}', ']', ' }',
  '\n\n', '½', 'ﬁ', '&quot;', '=>', 'null', '\x1b', '\0', '\u200b', '... 3 more items', '[Object]', ' + ',
];
const NAMES = ['id', 'title', 'url', 'image', 'tags', 'link', 'author', 'date', 'n', 'data-x', '5', 'Größe'];
class Link {
  constructor(href, text) {
    this.href = href;
    this.text = text;
  }
}

const text = () => Array.from({ length: below(7) }, () => (random() < 0.25 ? pick(SCRAPS) : pick(WORDS) + pick(['', ' ']))).join('');
const scalar = () =>
  pick([
    () => null,
    () => pick([true, false]),
    () => below(11) - 5,
    () => random() * 1e21,
    () => pick([0.1, 1e25, 1.5e-10, NaN, Infinity, -Infinity, undefined, 123n, new Date(0), Symbol('s'), /a\/b/gi]),
    text,
    text,
    text,
  ])();
const members = (depth) => Object.fromEntries(Array.from({ length: below(5) }, () => [random() < 0.1 ? `${text()}k` : pick(NAMES), value(depth + 1)]));

function value(depth) {
  if (depth > 4 || random() < 0.4) return scalar();
  return pick([
    () => Array.from({ length: below(5) }, () => value(depth + 1)),
    () => members(depth), () => members(depth), () => members(depth),
    () => new Link('/a', value(depth + 1)),
    () => new Map(Object.entries(members(depth))),
    () => new Set([1, text()]),
    () => Object.assign(Object.create(null), members(depth)),
    () => new Uint8Array([1, 2]),
  ])();
}

// What JSON.stringify would make of it, did it know the types of the language.
function plain(of) {
  if (of === undefined || (typeof of === 'number' && !Number.isFinite(of))) return null;
  if (typeof of === 'bigint') return Number(of);
  if (typeof of === 'symbol' || of instanceof RegExp) return String(of);
  if (of === null || typeof of !== 'object' || of instanceof Date) return of;
  if (of instanceof Map) return Object.fromEntries([...of].map(([name, member]) => [name, plain(member)]));
  if (Array.isArray(of) || of instanceof Set || of instanceof Uint8Array) return [...of].map(plain);
  return Object.fromEntries(Object.entries(of).map(([name, member]) => [name, plain(member)]));
}

const record = () => ({ id: below(999), title: text(), ...members(1) });
const all = { depth: null, maxArrayLength: null, maxStringLength: null };
for (let i = Number(process.argv[3]); i > 0; i--) {
  const of = random() < 0.5 ? record() : Array.from({ length: 1 + below(3) }, record);
  const dumps = { inspect: inspect(of, all), one_line: inspect(of, { ...all, breakLength: Infinity }), broken: inspect(of, { ...all, compact: false }) };
  console.log(JSON.stringify({ dumps, value: plain(of) }));
}
