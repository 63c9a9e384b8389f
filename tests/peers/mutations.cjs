// SPDX-License-Identifier: GPL-3.0-or-later
// Messages made from a schema, and ways to spoil them. Everything comes from one seeded generator.
'use strict';

/** A small seeded generator (mulberry32): the same seed, the same corpus, on every machine. */
class Random {
  constructor(seed) { this.state = seed >>> 0; }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(n) { return Math.floor(this.next() * n); }
  chance(p) { return this.next() < p; }
  pick(list) { return list[this.below(list.length)]; }
}

/** A number that is to be written in the text exactly so. */
class Literal {
  constructor(text) { this.text = text; }
}

function resolve(schema, root) {
  while (schema.$ref) schema = root.definitions[schema.$ref.replace('#/definitions/', '')];
  return schema;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:. /"\\';
const rare = ['ä', 'é', '漢', '😀', '\u0000', '\n', '\t', '\u2028', 'ß', '\u{10FFFF}', '\uFFFD'];

function text(random, length) {
  let s = '';
  const odd = random.chance(0.15);
  for (let i = 0; i < length; ++i) s += odd && random.chance(0.3) ? random.pick(rare) : letters[random.below(letters.length)];
  return s;
}

const two = (n) => String(n).padStart(2, '0');

function goodDate(random) {
  const year = random.pick([1970, 2000, 2015, 2024, 2026, 2026, 2026, 9999]);
  const month = 1 + random.below(12);
  const longest = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const day = random.chance(0.2) ? longest[month - 1] : 1 + random.below(28);
  const time = `${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`;
  const fraction = random.pick(['', '', '', '.5', '.123', '.123456789', '.0']);
  const zone = random.pick(['Z', 'Z', 'Z', '+00:00', '+01:00', '-11:30', '+23:59', 'z', '+0100', '-05']);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}${random.pick(['T', 'T', 'T', 't', ' '])}${time}${fraction}${zone}`;
}

const badDates = ['', '2026-01-31', '2026-01-31T10:15:00', '2026-01-31T10:15Z', '2026-13-01T00:00:00Z', '2026-00-10T00:00:00Z',
  '2026-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-01-31T24:00:00Z', '2026-01-31T23:60:00Z',
  '2026-01-31T12:00:60Z', '2026-01-31T10:15:00,5Z', '2026-01-31T10:15:00.Z', '26-01-31T10:15:00Z', '2026-1-31T10:15:00Z',
  '2026/01/31T10:15:00Z', '31.01.2026 10:15:00', '1769854500', '2026-01-31T10:15:00+24:00', '2026-01-31T10:15:00+01:60',
  '2026-01-31T10:15:00+1:00', '2026-01-31TT10:15:00Z', ' 2026-01-31T10:15:00Z', '2026-01-31T10:15:00Z ', '2026-01-31T10:15:00Zx',
  '2026-01-31T10:15:00UTC', '2026-01-31T10:15:00+01:00:00', '2026-01-31T10:15:00-', '２026-01-31T10:15:00Z', '-2026-01-31T10:15:00Z',
  '2026-01-31  10:15:00Z', '2026-01-31T1０:15:00Z', '2026-01-31T10:15:0Z', '2026-01-31T10:15:000Z'];
const leapSeconds = ['2016-12-31T23:59:60Z', '2017-01-01T00:59:60+01:00', '2016-12-31T22:59:60-01:00', '2016-12-31T23:59:60+01:00',
  '2016-12-31T23:58:60Z', '2017-01-01T00:29:60+00:30', '2016-12-31T23:59:61Z', '2016-12-31T23:59:60-01:00', '2016-12-31T23:59:60.9Z'];

const goodUris = ['http://example.com', 'https://user:pw@[2001:db8::1]:8443/a/b;c?d=e&f#g', 'ftp://10.0.0.1/x.bin', 'urn:a:b',
  'mailto:a@b', 'file:///tmp/x', 'http://a/%C3%A4', 'http://', 'http://[::ffff:1.2.3.4]/', 'http://a?b', 'http://a:/', 'a+b-c.d:e'];
const badUris = ['', 'example.com', '/a/b', '//host/a', '#a', '?a', 'http://a b', 'http://ä/', 'http://a/%4', 'http://a/%zz',
  'http://[::1', 'http://[1:2:3]/', '1http://a', ':a', 'http://a/\\b', 'http://a/<b>', 'http://a/{b}', 'http://a/|',
  'http://[v1.]/', 'http://[::1::]/', 'http://[1::2::3]/', 'http://[12345::]/', 'http://a#b#c'];

function number(schema, random) {
  const low = schema.minimum ?? (schema.type === 'integer' ? -1000000 : -1000);
  const high = schema.maximum ?? (schema.minimum !== undefined ? schema.minimum + 1000 : 1000000);
  if (random.chance(0.15)) return schema.minimum ?? 0;
  if (random.chance(0.1)) return high;
  if (schema.type === 'integer') {
    const n = low + random.below(high - low + 1);
    if (random.chance(0.05)) return new Literal(`${n}.0`);
    if (random.chance(0.02) && n !== 0) return new Literal(`${n}e0`);
    return n;
  }
  const n = low + random.next() * (high - low);
  if (schema.multipleOf === 0.1) return Math.round(n * 10) / 10;
  return random.chance(0.5) ? Math.round(n) : n;
}

function anything(random, depth) {
  switch (random.below(depth > 3 ? 5 : 7)) {
    case 0: return null;
    case 1: return random.chance(0.5);
    case 2: return random.below(1000);
    case 3: return text(random, random.below(10));
    case 4: return random.next();
    case 5: return Array.from({ length: random.below(4) }, () => anything(random, depth + 1));
    default: return Object.fromEntries(Array.from({ length: random.below(4) }, (_, i) => [`k${i}`, anything(random, depth + 1)]));
  }
}

/** A value that the schema accepts. */
function good(schema, root, random, depth = 0) {
  schema = resolve(schema, root);
  if (schema.enum) return random.pick(schema.enum);
  switch (schema.type) {
    case 'object': {
      const value = {};
      const entries = Object.entries(schema.properties ?? {});
      if (random.chance(0.3)) entries.reverse();
      for (const [name, member] of entries) {
        const needed = (schema.required ?? []).includes(name);
        if (needed || random.chance(name === 'customData' ? 0.05 : depth < 2 ? 0.6 : 0.3)) value[name] = good(member, root, random, depth + 1);
      }
      if (schema.additionalProperties !== false && random.chance(0.7)) value[text(random, 1 + random.below(6))] = anything(random, 0);
      return value;
    }
    case 'array': {
      const low = schema.minItems ?? 0;
      let length = low + random.below(depth < 2 ? 3 : 2);
      if (schema.maxItems !== undefined && schema.maxItems <= 10 && random.chance(0.1)) length = schema.maxItems;
      return Array.from({ length: Math.min(length, schema.maxItems ?? length) }, () => good(schema.items, root, random, depth + 1));
    }
    case 'string': {
      if (schema.format === 'date-time') return random.chance(0.03) ? leapSeconds[0] : goodDate(random);
      if (schema.format === 'uri') return random.pick(goodUris);
      const longest = schema.maxLength ?? 40;
      return text(random, random.chance(0.1) && longest <= 1000 ? longest : random.below(Math.min(longest, 30) + 1));
    }
    case 'integer':
    case 'number': return number(schema, random);
    case 'boolean': return random.chance(0.5);
    default: return anything(random, 0);
  }
}

/** Every place in a value that the schema describes: {schema, parent, key, value}. */
function places(value, schema, root) {
  const all = [];
  const holder = { root: value };
  const walk = (parent, key, memberSchema) => {
    const s = resolve(memberSchema, root);
    all.push({ parent, key, schema: s, value: parent[key] });
    const v = parent[key];
    if (s.type === 'object' && v && typeof v === 'object') {
      for (const name of Object.keys(v)) if (s.properties && Object.hasOwn(s.properties, name)) walk(v, name, s.properties[name]);
    } else if (s.type === 'array' && Array.isArray(v)) {
      v.forEach((_, i) => walk(v, i, s.items));
    }
  };
  walk(holder, 'root', schema);
  return { holder, all };
}

const near = ['statusX', 'ConnectorId', 'connector_id', 'extra', '', 'a/b', '~', '__proto__', 'constructor', 'toString', 'ключ', '😀'];

/** Name → change of one place; returns false where it does not apply. */
const changes = {
  'drop a required member': (p, random) => {
    const names = (p.schema.required ?? []).filter((n) => p.value && Object.hasOwn(p.value, n));
    if (p.schema.type !== 'object' || !names.length) return false;
    delete p.value[random.pick(names)];
    return true;
  },
  'another type': (p, random) => { p.parent[p.key] = random.pick([0, 1, -1.5, true, false, '', 'text', '1', [], {}, [1], { a: 1 }, ['x']]); return true; },
  'null': (p) => { p.parent[p.key] = null; return true; },
  'too long': (p, random) => {
    if (p.schema.type !== 'string' || p.schema.maxLength === undefined) return false;
    p.parent[p.key] = random.pick(['a', 'ä', '😀']).repeat(p.schema.maxLength + random.pick([1, 1, 7]));
    return true;
  },
  'exactly as long': (p, random) => {
    if (p.schema.type !== 'string' || p.schema.maxLength === undefined) return false;
    p.parent[p.key] = random.pick(['a', 'ä', '😀', '\n', '\uD800', '\uDC00']).repeat(p.schema.maxLength);
    return true;
  },
  'unknown member': (p, random) => {
    if (p.schema.type !== 'object' || !p.value || typeof p.value !== 'object') return false;
    Object.defineProperty(p.value, random.pick(near), { value: anything(random, 0), enumerable: true, configurable: true, writable: true });
    return true;
  },
  'bad enumeration value': (p, random) => {
    if (!p.schema.enum) return false;
    const value = p.value;
    p.parent[p.key] = random.pick([value.toLowerCase(), value.toUpperCase(), `${value} `, value.slice(1), `${value}X`, '', 'Unheard']);
    return true;
  },
  'other enumeration value': (p, random) => { if (!p.schema.enum) return false; p.parent[p.key] = random.pick(p.schema.enum); return true; },
  'bad date': (p, random) => { if (p.schema.format !== 'date-time') return false; p.parent[p.key] = random.pick(badDates); return true; },
  'leap second': (p, random) => { if (p.schema.format !== 'date-time') return false; p.parent[p.key] = random.pick(leapSeconds); return true; },
  'bad URI': (p, random) => { if (p.schema.format !== 'uri') return false; p.parent[p.key] = random.pick(badUris); return true; },
  'wrapped in a list': (p) => { p.parent[p.key] = [p.value]; return true; },
  'wrapped in an object': (p) => { p.parent[p.key] = { value: p.value }; return true; },
  'too few elements': (p) => { if (p.schema.type !== 'array') return false; p.parent[p.key] = []; return true; },
  'more elements': (p, random) => {
    if (p.schema.type !== 'array' || !Array.isArray(p.value) || !p.value.length) return false;
    const length = (p.schema.maxItems ?? 5) + random.pick([0, 1]);
    if (length > 30) return false;
    while (p.value.length < length) p.value.push(p.value[0]);
    return true;
  },
  'at a bound': (p, random) => {
    if (p.schema.type !== 'integer' && p.schema.type !== 'number') return false;
    const bound = random.pick([p.schema.minimum, p.schema.maximum].filter((b) => b !== undefined).concat([0]));
    p.parent[p.key] = new Literal(random.pick([`${bound}`, `${bound - 1}`, `${bound + 1}`, `${bound}.0`, `${bound}.5`, `-${Math.abs(bound)}`,
      `${bound}.01`, `${bound}e0`, `${bound - 0.001}`]));
    return true;
  },
  'number written otherwise': (p, random) => {
    if (p.schema.type !== 'integer' && p.schema.type !== 'number') return false;
    p.parent[p.key] = new Literal(random.pick(['1.0', '1.5', '1e2', '1E+2', '15e-1', '150e-1', '-0', '0.0', '1e400', '-1e400', '0e400', '1e-3',
      '9007199254740991', '12345678901234567890', '1e308', '1.7976931348623157e308', '100.00', '0.1', '0.3', '0.7', '1.15', '16.1', '0.05',
      '123456.7', '4.35', '8.2', '99999999.9', '2147483648']));
    return true;
  },
};

/** Changes of the text: what is JSON no more, or is still the same JSON. */
const textChanges = {
  'cut': (s, random) => s.slice(0, random.below(s.length)),
  'trailing comma': (s) => s.replace(/\}$/, ',}'),
  'text behind': (s, random) => s + random.pick([' ', '\n', '\u0000', 'x', '}', ',', '{}', '\u00a0', '\ufeff']),
  'text before': (s, random) => random.pick([' ', '\r\n\t', '\ufeff', '\u000b', 'x', '[']) + s,
  'blanks': (s) => s.replace(/[{}[\],:](?=(?:[^"\\]|\\.|"(?:[^"\\]|\\.)*")*$)/g, (c) => ` ${c}\n\t`),
  'single quotes': (s) => s.replace(/"/g, "'"),
  'a byte changed': (s, random) => {
    const at = random.below(s.length);
    return s.slice(0, at) + random.pick(['"', '\\', '{', '}', '[', ']', ',', ':', '0', 'e', '-', '.', 'n', 'x', '\n', '\u0001']) + s.slice(at + 1);
  },
  'escaped letters': (s) => s.replace(/"([a-zA-Z])([^"\\]*)"/, (_, c, rest) => `"\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}${rest}"`),
  'bad escape': (s, random) => s.replace(/"([a-zA-Z])/, (_, c) => `"${random.pick(['\\x', '\\u12', '\\uZZZZ', '\\', '\\u'])}${c}`),
  'number form': (s, random) => s.replace(/([:[,])(-?\d+)(?=[,}\]])/, (_, before, n) => before + random.pick([`0${n}`, `+${n}`, `${n}.`, `.${n}`, `${n}e`, `0x${n}`, `${n}e+`, 'NaN', 'Infinity', '-'])),
};

/** What the table in the test explains; made on purpose, so that each row of it is seen. */
const explained = {
  'digits beyond a double': (p) => {
    if (p.schema.type !== 'integer' || p.schema.maximum !== undefined) return false;
    p.parent[p.key] = new Literal('1.00000000000000000001');
    return true;
  },
  'tenths beyond a double': (p) => {
    if (p.schema.multipleOf !== 0.1) return false;
    p.parent[p.key] = new Literal('7.4000000000000000001');
    return true;
  },
  'blank of another kind in a date': (p) => {
    if (p.schema.format !== 'date-time') return false;
    p.parent[p.key] = '2026-01-31\t10:15:00Z';
    return true;
  },
  'URI of a scheme alone': (p) => {
    if (p.schema.format !== 'uri') return false;
    p.parent[p.key] = 'x:';
    return true;
  },
  'port that is no number': (p) => {
    if (p.schema.format !== 'uri') return false;
    p.parent[p.key] = 'http://a:b/';
    return true;
  },
  'nested 1,100 deep': (p) => {
    if (p.schema.additionalProperties === false || p.schema.type !== 'object' || !p.value) return false;
    p.value.deep = new Literal('['.repeat(1100) + ']'.repeat(1100));
    return true;
  },
};

/** JSON.stringify that writes Literals as they are. */
function write(value) {
  if (value instanceof Literal) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value && typeof value === 'object') return `{${Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}:${write(v)}`).join(',')}}`;
  return JSON.stringify(value);
}

function copy(value) {
  if (value instanceof Literal) return new Literal(value.text);
  if (Array.isArray(value)) return value.map(copy);
  if (value && typeof value === 'object') {
    const made = {};
    for (const [k, v] of Object.entries(value)) Object.defineProperty(made, k, { value: copy(v), enumerable: true, configurable: true, writable: true });
    return made;
  }
  return value;
}

/** Applies one of the named changes at a random place to which it applies. */
function applyTo(table, names, value, schema, root, random) {
  for (let attempt = 0; attempt < 10; ++attempt) {
    const name = random.pick(names);
    const { holder, all } = places(copy(value), schema, root);
    while (all.length) {
      const [place] = all.splice(random.below(all.length), 1);
      if (table[name](place, random)) return { name, text: write(holder.root) };
    }
  }
  return null;
}

const changeNames = Object.keys(changes);
const textChangeNames = Object.keys(textChanges);

/** One spoilt version of a good message. */
function mutate(value, schema, random) {
  if (random.chance(0.15)) {
    const name = random.pick(textChangeNames);
    return { name, text: textChanges[name](write(value), random) };
  }
  return applyTo(changes, changeNames, value, schema, schema, random) ?? { name: 'another type', text: '[]' };
}

function mutateExplained(value, schema, random) {
  const made = applyTo(explained, Object.keys(explained), value, schema, schema, random);
  return made && { name: `explained: ${made.name}`, text: made.text };
}

function duplicate(value, random) {
  const entries = Object.entries(value);
  if (!entries.length) return null;
  const [name, last] = random.pick(entries);
  return { name: 'explained: member twice', text: write(value).replace(/^\{/, `{${JSON.stringify(name)}:${write(new Literal('[[]]'))},`), last };
}

module.exports = { Random, good, mutate, mutateExplained, duplicate, write };
