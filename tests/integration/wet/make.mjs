// Writes WET files as warcio does, and what their texts are.
import { createWriteStream, writeFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { WARCRecord, WARCSerializer } from "warcio";

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const leak = 'string(9) "[{"a":1}]"';
const texts = [
  "The tide\nThe ferry is late again.",
  `The tide\nThe ferry is late again.\n\n${leak}\n\nThe harbour master was not surprised.`,
  'Quotes " and \\ and \u0001, tabs\tand\r\nline ends',
  "Žluťoučký kůň 🐎 波止場",
  "",
  "x".repeat(200_000) + "é".repeat(70_000),
];
const encoder = new TextEncoder();

async function record(type, url, text, contentType = "text/plain") {
  async function* body() {
    yield encoder.encode(text);
  }
  return WARCRecord.create(
    { url, date: "2024-05-01T00:00:00Z", type, warcVersion: "WARC/1.0", warcHeaders: { "Content-Type": contentType } }, body());
}

async function write(name, gzip) {
  const file = createWriteStream(`${folder}/${name}`);
  const add = async (made) => file.write(await WARCSerializer.serialize(made, { gzip }));
  file.write(await WARCSerializer.serialize(
    await WARCRecord.createWARCInfo({ filename: name, warcVersion: "WARC/1.0" }, { software: "a test" }), { gzip }));
  for (let i = 0; i < count; i++) {
    await add(await record("conversion", `https://example.org/${i}`, texts[i % texts.length]));
    if (i % 3 === 0) await add(await record("metadata", `https://example.org/${i}`, "fetchTimeMs: 7", "application/warc-fields"));
  }
  file.end();
  await finished(file);
}

await write("plain.wet", false);
await write("members.warc.wet.gz", true);
const lines = Array.from({ length: count }, (_, i) => ({ url: `https://example.org/${i}`, text: texts[i % texts.length] }));
writeFileSync(`${folder}/expected.json`, JSON.stringify(lines));
