// SPDX-License-Identifier: GPL-3.0-or-later
// The peers of bench_diff, over two JSON lists of OCPI locations:
//   node --max-old-space-size=12000 benchdiff.cjs keyed CPO EMSP
//   node --max-old-space-size=12000 benchdiff.cjs jsondiffpatch CPO EMSP MODULES
// "keyed" is what an engineer writes by hand: joins by key, and normalises while it compares. jsondiffpatch gets its
// lists keyed beforehand, which is not counted. Prints {"parse", "diff": seconds, "differences", "memory": MiB}.
'use strict';
const fs = require('fs');
const path = require('path');

const [mode, cpoFile, emspFile, modules] = process.argv.slice(2);
const seconds = (from) => Number(process.hrtime.bigint() - from) / 1e9;

let start = process.hrtime.bigint();
const cpo = JSON.parse(fs.readFileSync(cpoFile, 'utf8'));
const emsp = JSON.parse(fs.readFileSync(emspFile, 'utf8'));
const parse = seconds(start);

const caseless = new Set(['id', 'uid', 'evse_id', 'country_code', 'party_id', 'tariff_ids', 'tariff_id']);
const times = new Set(['last_updated', 'period_begin', 'period_end']);
const decimals = new Set(['latitude', 'longitude']);
const keys = {
  evses: (item) => item.uid.toLowerCase(),
  connectors: (item) => item.id.toLowerCase(),
  images: (item) => item.url,
  directions: (item) => item.language,
  energy_sources: (item) => item.source,
  regular_hours: (item) => item.weekday + ' ' + item.period_begin,
  exceptional_openings: (item) => Date.parse(/Z$/.test(item.period_begin) ? item.period_begin : item.period_begin + 'Z'),
};
const locationKey = (location) => (location.country_code + '*' + location.party_id + '*' + location.id).toLowerCase();
const isEmpty = (value) => value === undefined || value === null || (Array.isArray(value) && value.length === 0);

let differences = 0;
const note = () => { ++differences; };

function compareScalars(name, a, b, where) {
  if (a === b) return;
  if (typeof a === 'string' && typeof b === 'string') {
    if (caseless.has(name) && a.toLowerCase() === b.toLowerCase()) return;
    if (times.has(name)) {
      const left = Date.parse(/Z$/.test(a) ? a : a + 'Z');
      if (left === Date.parse(/Z$/.test(b) ? b : b + 'Z')) return;
    }
    if (decimals.has(name) && Number(a) === Number(b)) return;
  }
  note(where, a, b);
}

function compareValues(name, a, b, where) {
  const noA = isEmpty(a);
  const noB = isEmpty(b);
  if (noA || noB) {
    if (noA !== noB) note(where, a, b);
    return;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const key = keys[name];
    if (!key) {
      const normal = (value) => (caseless.has(name) ? String(value).toLowerCase() : value);
      const right = new Set(b.map(normal));
      const left = new Set(a.map(normal));
      let same = left.size === right.size;
      for (const value of left) same = same && right.has(value);
      if (!same) note(where, a, b);
      return;
    }
    const right = new Map();
    for (const item of b) right.set(key(item), item);
    for (const item of a) {
      const k = key(item);
      const other = right.get(k);
      if (other === undefined) {
        note(where + '/' + k, item, undefined);
      } else {
        right.delete(k);
        compareObjects(item, other, where + '/' + k);
      }
    }
    for (const [k, item] of right) note(where + '/' + k, undefined, item);
    return;
  }
  if (typeof a === 'object' && typeof b === 'object') compareObjects(a, b, where);
  else compareScalars(name, a, b, where);
}

function compareObjects(a, b, where) {
  for (const name in a) compareValues(name, a[name], b[name], where + '/' + name);
  for (const name in b) if (!(name in a)) compareValues(name, undefined, b[name], where + '/' + name);
}

function prekey(name, value) {
  if (Array.isArray(value)) {
    const key = name === '' ? locationKey : keys[name];
    if (!key) return value.map((item) => prekey('', item));
    const object = {};
    for (const item of value) object[key(item)] = prekey('item', item);
    return object;
  }
  if (value && typeof value === 'object') {
    for (const inner in value) value[inner] = prekey(inner, value[inner]);
  }
  return value;
}

function keyed() {
  const right = new Map();
  for (const location of emsp) right.set(locationKey(location), location);
  if (right.size !== emsp.length) differences += emsp.length - right.size;
  for (const location of cpo) {
    const key = locationKey(location);
    const other = right.get(key);
    if (other === undefined) {
      note(key, location, undefined);
    } else {
      right.delete(key);
      compareObjects(location, other, key);
    }
  }
  differences += right.size;
}

async function main() {
  let diff = 0;
  if (mode === 'keyed') {
    start = process.hrtime.bigint();
    keyed();
    diff = seconds(start);
  } else {
    const left = prekey('', cpo);
    const right = prekey('', emsp);
    const differ = (await import(path.join(modules, 'node_modules/jsondiffpatch/lib/index.js'))).create();
    start = process.hrtime.bigint();
    const delta = differ.diff(left, right);
    diff = seconds(start);
    differences = delta ? Object.keys(delta).length : 0;
  }
  console.log(JSON.stringify({ parse, diff, differences, memory: Math.round(process.memoryUsage().rss / 1048576) }));
}
main();
