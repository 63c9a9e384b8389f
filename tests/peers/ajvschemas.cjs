// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the official OCPP schemas and compiles them with ajv, as the tests and the bench want it.
'use strict';
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

/** ajv and its formats from the folder in which npm has put them. */
function loadAjv(modules) {
  const peer = createRequire(path.join(path.resolve(modules), 'package.json'));
  const Ajv = peer('ajv').default;
  const addFormats = peer('ajv-formats').default;
  // multipleOf 0.1 with doubles says that 0.3 is none: with a precision it says what is meant.
  const ajv = new Ajv({ allErrors: true, strict: false, strictNumbers: true, multipleOfPrecision: 6, logger: false });
  addFormats(ajv, { mode: 'full' });
  return ajv;
}

function loadSchema(file) {
  const schema = JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  // Draft 4 and 6 are named there; the keywords used mean the same in the draft that ajv takes as its own.
  delete schema.$schema;
  delete schema.$id;
  delete schema.id;
  return schema;
}

const folders = [['1.6', '1.6'], ['1.6', '1.6-security'], ['2.0.1', '2.0.1'], ['2.1', '2.1']];

/** Every message of every version: {version, name (of the catalog), schema}. */
function messages(root) {
  const all = [];
  for (const [version, folder] of folders) {
    for (const file of fs.readdirSync(path.join(root, folder)).sort()) {
      if (!file.endsWith('.json')) continue;
      let name = path.basename(file, '.json');
      if (version === '1.6') name = name.endsWith('Response') ? name.replace(/Response$/, '.conf') : name + '.req';
      all.push({ version, name, schema: loadSchema(path.join(root, folder, file)) });
    }
  }
  return all;
}

module.exports = { loadAjv, loadSchema, messages };
