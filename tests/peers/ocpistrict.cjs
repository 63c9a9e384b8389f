// SPDX-License-Identifier: GPL-3.0-or-later
// A partner of a few lines that registers at an OCPI platform, fetches and asks for everything that it offers, and checks
// each answer with ajv against schemas that are made from a list of fields read from the specification's tables, which
// is no part of the program under test. Nothing may stand in an answer that is not in the table.
// OCPI_TOKEN=A node ocpistrict.cjs --modules DIR --facts ocpi-fields.json --url http://…/versions --version 2.2.1 --role EMSP
// One object of JSON to stdout: {checked: {Class: n}, problems: []}.
'use strict';
const fs = require('fs');
const http = require('http');
const path = require('path');
const { loadAjv } = require('./ajvschemas.cjs');

const options = {};
for (let i = 2; i + 1 < process.argv.length; i += 2)
    options[process.argv[i].slice(2)] = process.argv[i + 1];
const version = options.version;
const facts = JSON.parse(fs.readFileSync(options.facts, 'utf8')).versions[version];
const ajv = loadAjv(options.modules);
const dateTime = '^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]' + (version === '2.1.1' ? '' : '(\\.[0-9]{1,6})?') + 'Z?$';

function schemaOf(field, used) {
    const text = { type: 'string' };
    if (field.max)
        text.maxLength = field.max;
    switch (field.type) {
    case 'string': case 'String': return text;
    case 'CiString': return Object.assign(text, { pattern: '^[\\x20-\\x7e]*$' });
    // The tables know one form for all versions; a fraction is what later errata allow.
    case 'DateTime': return { type: 'string', pattern: dateTime.replace('Z?$', '(\\.[0-9]+)?Z?$'), maxLength: 30 };
    case 'URL': return { type: 'string', format: 'uri', maxLength: 255 };
    case 'int': return { type: 'integer' };
    case 'number': return { type: 'number' };
    case 'boolean': return { type: 'boolean' };
    }
    const values = facts.enums[field.type];
    if (values)
        return values.open ? { type: 'string' } : { enum: values.values };
    if (facts.classes[field.type]) {
        used.add(field.type);
        return { $ref: '#/definitions/' + field.type };
    }
    return {}; // the table of this type is in another layout
}

function classSchema(name, used) {
    const schema = { type: 'object', properties: {}, required: [], additionalProperties: false };
    for (const [field, rule] of Object.entries(facts.classes[name])) {
        const isList = rule.card === '*' || rule.card === '+';
        const one = schemaOf(rule, used);
        schema.properties[field] = isList ? Object.assign({ type: 'array', items: one }, rule.card === '+' ? { minItems: 1 } : {}) : one;
        if (rule.card === '1' || rule.card === '+')
            schema.required.push(field);
    }
    return schema;
}

const compiled = {};
function validator(name) {
    if (compiled[name])
        return compiled[name];
    const used = new Set([name]);
    const definitions = {};
    for (let grew = true; grew;) {
        grew = false;
        for (const each of [...used]) {
            if (!definitions[each]) {
                definitions[each] = classSchema(each, used);
                grew = true;
            }
        }
    }
    return compiled[name] = ajv.compile({ $ref: '#/definitions/' + name, definitions });
}

const checked = {};
const problems = [];
function check(name, value, where) {
    if (!facts.classes[name])
        return;
    checked[name] = (checked[name] || 0) + 1;
    const validate = validator(name);
    if (!validate(value))
        problems.push(where + ': ' + name + ' ' + ajv.errorsText(validate.errors));
}
const demand = (truth, text) => { if (!truth) problems.push(text); };

let token = Buffer.from(process.env.OCPI_TOKEN || '');
function call(method, url, body, wanted = [200, 201], headers = {}) {
    return new Promise((resolve, reject) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const sent = Object.assign({
            Authorization: 'Token ' + (version === '2.1.1' ? token.toString() : token.toString('base64')),
            'X-Request-ID': 'r-' + Math.random(), 'X-Correlation-ID': 'c-' + Math.random(),
        }, text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }, headers);
        const request = http.request(url, { method, headers: sent }, response => {
            const parts = [];
            response.on('data', part => parts.push(part));
            response.on('end', () => {
                const where = method + ' ' + url + ' → ' + response.statusCode;
                let envelope;
                try {
                    envelope = JSON.parse(Buffer.concat(parts).toString());
                } catch (failure) {
                    problems.push(where + ': no JSON');
                    envelope = {};
                }
                demand(wanted.includes(response.statusCode), where + ': another status was expected: ' + JSON.stringify(envelope).slice(0, 300));
                demand(/^application\/json/.test(response.headers['content-type'] || ''), where + ': Content-Type');
                demand(response.headers['x-request-id'] === sent['X-Request-ID'], where + ': X-Request-ID');
                demand(response.headers['x-correlation-id'] === sent['X-Correlation-ID'], where + ': X-Correlation-ID');
                demand(Number.isInteger(envelope.status_code), where + ': status_code');
                demand(new RegExp(dateTime.replace('Z?$', '(\\.[0-9]+)?Z$')).test(envelope.timestamp), where + ': timestamp ' + envelope.timestamp);
                demand(Object.keys(envelope).every(key => ['data', 'status_code', 'status_message', 'timestamp'].includes(key)), where + ': members of the envelope');
                resolve({ envelope, data: envelope.data, headers: response.headers, where });
            });
        });
        request.on('error', reject);
        request.end(text);
    });
}

const listClasses = { locations: 'Location', sessions: 'Session', cdrs: 'CDR', tariffs: 'Tariff', tokens: 'Token', hubclientinfo: 'ClientInfo',
    invoicereconciliation: 'InvoiceReconciliationRecord' };

async function fetchAll(url, name) {
    const seen = new Set();
    let total = -1;
    for (let next = url + '?limit=2', pages = 0; next && pages < 50; ++pages) {
        const answer = await call('GET', next);
        demand(Array.isArray(answer.data), answer.where + ': no list');
        demand((answer.data || []).length <= 2, answer.where + ': the limit');
        total = Number(answer.headers['x-total-count']);
        demand(Number.isInteger(total) && /^[0-9]+$/.test(answer.headers['x-limit'] || ''), answer.where + ': counts');
        for (const item of answer.data || []) {
            check(name, item, answer.where);
            seen.add(item.id || item.uid + item.type);
        }
        const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.link || '');
        next = link && link[1];
    }
    demand(seen.size === total, url + ': ' + seen.size + ' objects of ' + total);
    return [...seen];
}

// Our own side: versions and details for the registration, and results of commands.
const arrived = {};
const own = http.createServer((request, response) => {
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
        const base = 'http://127.0.0.1:' + own.address().port;
        let data;
        if (request.url === '/versions')
            data = [{ version, url: base + '/details' }];
        else if (request.url === '/details')
            data = { version, endpoints: [Object.assign({ identifier: 'credentials', url: base + '/credentials' }, version === '2.1.1' ? {} : { role: 'SENDER' })] };
        else if (arrived[request.url])
            arrived[request.url](JSON.parse(Buffer.concat(parts).toString()));
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ data, status_code: 1000, timestamp: '2026-01-01T00:00:00Z' }));
    });
});
let results = 0;
function resultOf(name) {
    const place = '/result/' + ++results;
    const promise = new Promise((resolve, reject) => {
        arrived[place] = body => { check(name, body, 'the result of ' + place); resolve(body); };
        setTimeout(() => reject(new Error('no result came to ' + place)), 20000).unref();
    });
    return { url: 'http://127.0.0.1:' + own.address().port + place, promise };
}

async function run() {
    await new Promise(resolve => own.listen(0, '127.0.0.1', resolve));
    const base = 'http://127.0.0.1:' + own.address().port;
    const is211 = version === '2.1.1';
    const versions = await call('GET', options.url);
    for (const each of versions.data)
        check('Version', each, versions.where);
    const details = await call('GET', versions.data.find(each => each.version === version).url);
    const endpoints = details.data.endpoints;
    for (const each of endpoints)
        check('Endpoint', each, details.where);
    // Registration: afterwards token A is worth nothing.
    const party = options.role === 'EMSP' ? { party_id: 'FHR', country_code: 'NL' } : { party_id: 'QMO', country_code: 'DE' };
    const business = { name: 'Strict' };
    const credentials = is211 ? Object.assign({ token: 'token-b', url: base + '/versions', business_details: business }, party)
        : { token: 'token-b', url: base + '/versions', roles: [Object.assign({ role: options.role, business_details: business }, party)] };
    const place = endpoints.find(each => each.identifier === 'credentials').url;
    const registered = await call('POST', place, credentials);
    check('Credentials', registered.data, registered.where);
    await call('GET', options.url, undefined, [401]);
    token = Buffer.from(registered.data.token);
    check('Credentials', (await call('GET', place)).data, 'GET credentials');
    await call('POST', place, credentials, [405]);

    for (const endpoint of endpoints) {
        const module = endpoint.identifier;
        const sends = is211 ? (options.role === 'EMSP') === (module !== 'tokens' && module !== 'commands') : endpoint.role === 'SENDER';
        if (sends && listClasses[module]) {
            const ids = await fetchAll(endpoint.url, listClasses[module]);
            if (module === 'locations' && ids.length) {
                const one = await call('GET', endpoint.url + '/' + ids[0]);
                check('Location', one.data, one.where);
                const evse = (one.data.evses || [])[0];
                if (evse) {
                    check('EVSE', (await call('GET', endpoint.url + '/' + ids[0] + '/' + evse.uid)).data, 'GET EVSE');
                    check('Connector', (await call('GET', endpoint.url + '/' + ids[0] + '/' + evse.uid + '/' + evse.connectors[0].id)).data, 'GET connector');
                }
                await call('GET', endpoint.url + '/nowhere', undefined, [404]);
            }
            if (module === 'tokens') {
                const answer = await call('POST', endpoint.url + '/TOKEN/authorize', undefined);
                check('AuthorizationInfo', answer.data, answer.where);
            }
        }
        if (!sends && module === 'commands') {
            const result = resultOf(is211 ? 'CommandResponse' : 'CommandResult');
            const answer = await call('POST', endpoint.url + '/STOP_SESSION', { response_url: result.url, session_id: 'SESSION' });
            check('CommandResponse', answer.data, answer.where);
            await result.promise;
        }
        if (!sends && module === 'chargingprofiles') {
            const result = resultOf('ActiveChargingProfileResult');
            const answer = await call('GET', endpoint.url + '/SESSION?duration=900&response_url=' + encodeURIComponent(result.url));
            check('ChargingProfileResponse', answer.data, answer.where);
            await result.promise;
            const cleared = resultOf('ClearProfileResult');
            const gone = await call('DELETE', endpoint.url + '/SESSION?response_url=' + encodeURIComponent(cleared.url));
            check('ChargingProfileResponse', gone.data, gone.where);
            await cleared.promise;
        }
        if (!sends && listClasses[module] && module !== 'hubclientinfo') {
            const bad = module === 'cdrs' || module === 'invoicereconciliation' ? await call('POST', endpoint.url, {}) : await call('PUT', endpoint.url + '/DE/QMO/X', {});
            demand(bad.envelope.status_code === 2001, bad.where + ': 2001 was expected');
        }
    }
    await call('DELETE', place);
    await call('GET', options.url, undefined, [401]);
}

run().catch(failure => problems.push(String(failure && failure.stack || failure))).finally(() => {
    process.stdout.write(JSON.stringify({ checked, problems }) + '\n');
    process.exit(0);
});
