// Random errors as Node.js prints them, with the fields that they have: {"text":…,"value":…} a line.
// Usage: node generate.js SEED COUNT
'use strict';
const util = require('node:util');
const fs = require('node:fs');

let state = Number(process.argv[2]) >>> 0;
// mulberry32
function random(n) {
  state = (state + 0x6D2B79F5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % n;
}
const MESSAGES = [
  'connection refused', 'Cannot pay order 17: no stock', 'expected "name" but was \'x\'', '{"id": 7, "title": "Ferry"}',
  'first line\nsecond line', 'Größe überschritten – 3 > 2', 'met at noon (12:00) at the pier', 'value <b>&amp;</b> is too long',
  'x=1, y=[2, 3]', 'C:\\data\\in.csv', '50% of 日本', 'caused by heavy rain', 'see /srv/app.js:3',
];
const message = () => MESSAGES[random(MESSAGES.length)];

class MissingError extends Error {
  get name() { return 'MissingError'; }
}
class Cart {
  constructor(depth) { this.total = step(depth); }
  static open(depth) { return new Cart(depth); }
  get price() { return step(this.depth); }
  ['pay now'](depth) { return step(depth); }
}
function step(depth) {
  if (depth <= 0) return fail();
  switch (random(7)) {
    case 0: return new Cart(depth - 1);
    case 1: return Cart.open(depth - 1);
    case 2: return [1].map(() => step(depth - 1));
    case 3: { const cart = Object.create(Cart.prototype); cart.depth = depth - 1; return cart.price; }
    case 4: return 'x'.replace(/x/, () => step(depth - 1));
    case 5: return eval(`step(${depth - 1})`);
    default: return step(depth - 1);
  }
}
function fail() {
  switch (random(9)) {
    case 0: return null.length;
    case 1: return undefinedName;
    case 2: return JSON.parse('{"a": }');
    case 3: return fs.readFileSync('/nowhere');
    case 4: return new URL('nothing');
    case 5: return (1).toFixed(1000);
    case 6: throw new MissingError(message());
    case 7: throw new Error();
    default: throw new RangeError(message());
  }
}
function chain(levels) {
  if (levels === 0) return step(random(5));
  try {
    return chain(levels - 1);
  } catch (error) {
    throw new Error(message(), { cause: error });
  }
}
function frames(error) {
  return sites.get(error).map((site) => {
    const frame = {};
    let text = String(site);
    const open = text.indexOf(' (');
    if (open > 0 && text.endsWith(')')) frame.function = text.slice(0, open);
    if (!site.isNative() && site.getLineNumber() !== null && !/\(<anonymous>\)$/.test(text)) {
      frame.file = site.isEval() ? '<anonymous>' : site.getFileName();
      frame.line = site.getLineNumber();
      frame.column = site.getColumnNumber();
    }
    return frame;
  });
}
const sites = new Map();
function report(error) {
  String(error.stack);
  const head = error.stack.slice(0, error.stack.indexOf('\n    at '));
  const colon = error.message === '' ? head.length : head.lastIndexOf(': ' + error.message);
  const out = { type: head.slice(0, colon) };
  if (error.message !== '') out.message = error.message;
  out.frames = frames(error);
  return out;
}
Error.prepareStackTrace = (error, callSites) => {
  sites.set(error, callSites);
  const code = error.code && error.name.indexOf('[') < 0 && /^ERR_/.test(error.code) ? ` [${error.code}]` : '';
  const name = error.message === '' ? error.name + code : `${error.name}${code}: ${error.message}`;
  return [name, ...callSites.map((site) => `    at ${site}`)].join('\n');
};
for (let left = Number(process.argv[3]); left > 0;) {
  sites.clear();
  try {
    chain(random(3));
  } catch (error) {
    const value = report(error);
    const causes = [];
    for (let cause = error.cause; cause; cause = cause.cause) causes.push(report(cause));
    if (causes.length === 0 || random(3) === 0) {
      console.log(JSON.stringify({ text: error.stack, value }));
      left--;
      continue;
    }
    // util.inspect leaves out calls that two stacks share, shows properties, and indents messages of several lines.
    const text = util.inspect(error);
    if (/lines matching cause/.test(text) || text.includes("'") || causes.some((cause) => /\n/.test(cause.message))) continue;
    console.log(JSON.stringify({ text, value: { ...value, causes } }));
    left--;
  }
}
