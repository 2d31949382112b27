// The rows that the files of this folder hold, and what is left of them when they are cleaned.
const leak = 'string(9) "[{"a":1}]"';
const title = ['Harbour', 'Weather', 'Market'];

export function row(i) {
  const text = i % 7 === 3 ? null
    : i % 5 === 0 ? `The ferry leaves at noon, é😀 ${i}.\n\n${leak}\n`
    : i % 11 === 1 ? `A “quoted” line \\ of ${i}\twith all sorts. ${'The tide was low. '.repeat(i % 40)}`
    : 'The ferry leaves at noon.';
  return { id: i, title: title[i % 3], text, url: `https://example.org/${i}`, score: i * 1.5, flag: i % 2 === 0, number: i % 13 === 5 ? null : i * 3 };
}

export const rows = count => Array.from({ length: count }, (_, i) => row(i));

export const isLeaky = i => i % 7 !== 3 && i % 5 === 0;

export function clean(i) {
  const dirty = row(i);
  return isLeaky(i) ? { ...dirty, text: `The ferry leaves at noon, é😀 ${i}.\n` } : dirty;
}
