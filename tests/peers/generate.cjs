// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pairs of a good and a spoilt OCPP message with ajv's verdict on each, one JSON line a message:
//   node generate.cjs --schemas DIR --modules DIR --pairs N --seed N --out FILE
'use strict';
const fs = require('fs');
const { loadAjv, messages } = require('./ajvschemas.cjs');
const { Random, good, mutate, mutateExplained, duplicate, write } = require('./mutations.cjs');

const options = {};
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].slice(2)] = process.argv[i + 1];

const ajv = loadAjv(options.modules);
const all = messages(options.schemas);
const random = new Random(Number(options.seed ?? 1));
const pairs = Math.ceil(Number(options.pairs) / all.length);
const out = fs.openSync(options.out, 'w');
let buffer = '';
let total = 0;

for (const { version, name, schema } of all) {
  const validate = ajv.compile(schema);
  const verdict = (text) => {
    try {
      return validate(JSON.parse(text));
    } catch {
      return false;
    }
  };
  const emit = (kind, raw) => {
    const text = Buffer.from(raw).toString(); // what can be written as UTF-8
    const accepted = verdict(text);
    buffer += `${JSON.stringify({ version, name, kind, accepted, text: Buffer.from(text).toString('base64') })}\n`;
    ++total;
    if (buffer.length > 1 << 20) {
      fs.writeSync(out, buffer);
      buffer = '';
    }
  };
  for (let i = 0; i < pairs; ++i) {
    const value = good(schema, schema, random);
    emit('good', write(value));
    const spoilt = mutate(value, schema, random);
    emit(spoilt.name, spoilt.text);
    if (i % 10 === 0) {
      for (const made of [mutateExplained(value, schema, random), duplicate(value, random)]) {
        if (made) emit(made.name, made.text);
      }
    }
  }
}
fs.writeSync(out, buffer);
fs.closeSync(out);
console.log(`${total} messages of ${all.length} kinds`);
