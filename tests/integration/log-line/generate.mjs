// Logs each message of standard input with debug, Winston and log4js, and prints {"dumps":{FORM:LINE},"value":…} for each: generate.mjs SEED
import { readFileSync } from 'node:fs';
import { format as formatted, stripVTControlCharacters } from 'node:util';
import debug from 'debug';
import log4js from 'log4js';
import layouts from 'log4js/lib/layouts.js';
import LoggingEvent from 'log4js/lib/LoggingEvent.js';
import { format } from 'winston';

let state = Number(process.argv[2]);
// Numerical Recipes' generator.
const random = (below) => (state = (state * 1664525 + 1013904223) % 2 ** 32, Math.floor(state / 2 ** 32 * below));
const any = (choice) => choice[random(choice.length)];
const time = () => new Date(1e12 + random(8e8) * 1000 + random(1000));
const level = { message: Symbol.for('message'), level: Symbol.for('level') };

const print = (form, text, value) =>
  console.log(JSON.stringify({ dumps: { [`Node: ${form}`]: stripVTControlCharacters(text).trimEnd() }, value }));

// It takes the time from the clock. A name without a colon is a word like others, and not read.
const debugged = (message) => {
  let line;
  const log = debug(any(['app:http', 'harbour:tides', 'express:router']));
  log.enabled = true;
  log.log = (...said) => { line = formatted(...said); };
  log('%s', message);
  return line;
};

const winston = (print, info) => format.combine(print).transform({ ...info, [level.level]: info.level })[level.message];
const stamped = format.printf(({ timestamp, level, message }) => `${timestamp} ${level}: ${message}`);
const labelled = format.printf(({ timestamp, label, level, message }) => `${timestamp} [${label}] ${level}: ${message}`);

for (const message of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  const type = any(['error', 'warn', 'info', 'debug']);
  print('debug', debugged(message), { message });
  const info = { level: type, message, label: any(['tides', 'web server']), timestamp: time().toISOString() };
  print("Winston's timestamp", winston(stamped, info), { type, message });
  print("Winston's manual", winston(labelled, info), { type, message });
  const event = new LoggingEvent(any(['default', 'tides.web', 'cheese']), log4js.levels[type.toUpperCase()], [message]);
  event.startTime = time();
  print('log4js', layouts.basicLayout(event), { type: type.toUpperCase(), message });
}
