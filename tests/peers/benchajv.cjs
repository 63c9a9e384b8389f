// SPDX-License-Identifier: GPL-3.0-or-later
// How fast ajv (compiled, allErrors) with JSON.parse judges the messages of a file, one a line:
//   node benchajv.cjs --schema FILE --modules DIR --rounds N --messages FILE
// Prints {"best": seconds of the fastest round, "accepted": how many}.
'use strict';
const fs = require('fs');
const { loadAjv, loadSchema } = require('./ajvschemas.cjs');

const options = {};
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].slice(2)] = process.argv[i + 1];

const validate = loadAjv(options.modules).compile(loadSchema(options.schema));
const lines = fs.readFileSync(options.messages, 'utf8').split('\n').filter((line) => line !== '');
let best = Infinity;
let accepted = 0;
for (let round = 0; round < Number(options.rounds); ++round) {
  accepted = 0;
  const start = process.hrtime.bigint();
  for (const line of lines) {
    let good = false;
    try {
      good = validate(JSON.parse(line));
    } catch {
      good = false;
    }
    if (good) ++accepted;
  }
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify({ best, accepted }));
