// SPDX-License-Identifier: GPL-3.0-or-later
// An OCPI 2.2.1 platform on node's own HTTP server, and a strict reader of all that is sent to it: every header and body
// goes through ajv with schemas written for this test. Prints {"port": n}; GET /report answers what it did not like.
'use strict';
const http = require('http');
const path = require('path');
const modules = process.argv[process.argv.indexOf('--modules') + 1];
const load = (name) => require(require.resolve(name, {paths: [path.join(modules, 'node_modules'), modules]}));
const Ajv = load('ajv').default;
const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true});
load('ajv-formats')(ajv);

const uuid = {type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'};
const party = {type: 'string', pattern: '^[A-Z0-9]{3}$'};
const country = {type: 'string', pattern: '^[A-Z]{2}$'};
const common = {authorization: {type: 'string', pattern: '^Token [A-Za-z0-9+/]+=*$'}, 'x-request-id': uuid, 'x-correlation-id': uuid, accept: {const: 'application/json'}};
const plain = ajv.compile({
    type: 'object', required: Object.keys(common),
    properties: {...common, 'ocpi-to-party-id': false, 'ocpi-from-party-id': false, 'ocpi-to-country-code': false, 'ocpi-from-country-code': false},
});
const routed = ajv.compile({
    type: 'object', required: [...Object.keys(common), 'ocpi-to-party-id', 'ocpi-to-country-code', 'ocpi-from-party-id', 'ocpi-from-country-code'],
    properties: {...common, 'ocpi-to-party-id': party, 'ocpi-from-party-id': party, 'ocpi-to-country-code': country, 'ocpi-from-country-code': country},
});
const details = {type: 'object', required: ['name'], properties: {name: {type: 'string', maxLength: 100}}, additionalProperties: false};
const bodies = {
    credentials: ajv.compile({
        type: 'object', required: ['token', 'url', 'roles'], additionalProperties: false,
        properties: {
            token: {type: 'string', minLength: 32, maxLength: 64, pattern: '^[!-~]+$'}, url: {type: 'string', format: 'uri'},
            roles: {type: 'array', minItems: 1, items: {
                type: 'object', required: ['role', 'business_details', 'party_id', 'country_code'], additionalProperties: false,
                properties: {role: {enum: ['CPO', 'EMSP', 'HUB', 'NAP', 'NSP', 'SCSP', 'OTHER']}, business_details: details, party_id: party, country_code: country}}},
        },
    }),
    tokens: ajv.compile({
        type: 'object', additionalProperties: false,
        required: ['country_code', 'party_id', 'uid', 'type', 'contract_id', 'issuer', 'valid', 'whitelist', 'last_updated'],
        properties: {
            country_code: country, party_id: party, uid: {type: 'string', maxLength: 36}, type: {enum: ['AD_HOC_USER', 'APP_USER', 'OTHER', 'RFID']},
            contract_id: {type: 'string', maxLength: 36}, issuer: {type: 'string', maxLength: 64}, valid: {type: 'boolean'},
            whitelist: {enum: ['ALWAYS', 'ALLOWED', 'ALLOWED_OFFLINE', 'NEVER']}, last_updated: {type: 'string', format: 'date-time'}},
    }),
    commands: ajv.compile({
        type: 'object', required: ['response_url', 'token', 'location_id'], additionalProperties: true,
        properties: {response_url: {type: 'string', format: 'uri'}, token: {type: 'object'}, location_id: {type: 'string', maxLength: 36}},
    }),
};

const report = {requests: 0, complaints: [], tokens: [], commands: 0, lists: 0};
const total = 1234;
const most = 100;
let valid = Buffer.from('token-a-of-the-peer-0123456789abcdef').toString('base64');
const check = (validate, value, where) => {
    if (!validate(value))
        report.complaints.push(where + ': ' + ajv.errorsText(validate.errors));
};
const location = (i) => ({
    country_code: 'NL', party_id: 'NOD', id: 'LOC' + i, publish: true, address: 'Street ' + i, city: 'Delft', country: 'NLD',
    coordinates: {latitude: '52.0116', longitude: '4.3571'}, time_zone: 'Europe/Amsterdam', last_updated: '2026-01-01T00:00:00Z'});

const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => { text += piece; });
    request.on('end', () => {
        const url = new URL(request.url, 'http://' + request.headers.host);
        const base = url.origin;
        const send = (status, data, headers = {}) => {
            response.writeHead(status, {'Content-Type': 'application/json', 'X-Request-ID': request.headers['x-request-id'] || '',
                'X-Correlation-ID': request.headers['x-correlation-id'] || '', 'OCPI-from-party-id': 'NOD', 'OCPI-from-country-code': 'NL', ...headers});
            response.end(JSON.stringify(data));
        };
        const ok = (data, headers) => send(200, {data, status_code: 1000, timestamp: new Date().toISOString()}, headers);
        if (url.pathname === '/report')
            return send(200, report);
        ++report.requests;
        const where = request.method + ' ' + url.pathname;
        if (request.headers.authorization !== 'Token ' + valid)
            return send(401, {status_code: 2001, timestamp: new Date().toISOString()});
        const module = url.pathname.split('/')[2];
        check(module === 'credentials' || module === 'versions' || module === '2.2.1' ? plain : routed, request.headers, where);
        let body = null;
        if (text.length > 0) {
            if (!/^application\/json/.test(request.headers['content-type'] || ''))
                report.complaints.push(where + ': Content-Type is ' + request.headers['content-type']);
            body = JSON.parse(text);
            if (bodies[module])
                check(bodies[module], body, where);
        }
        if (module === 'versions')
            return ok([{version: '2.2.1', url: base + '/ocpi/2.2.1'}]);
        if (module === '2.2.1') {
            const endpoint = (identifier, role) => ({identifier, role, url: base + '/ocpi/' + identifier});
            return ok({version: '2.2.1', endpoints: [endpoint('credentials', 'SENDER'), endpoint('locations', 'SENDER'), endpoint('tokens', 'RECEIVER'), endpoint('commands', 'RECEIVER')]});
        }
        if (module === 'credentials' && request.method === 'POST') {
            const token = 'token-c-of-the-peer-0123456789abcdef';
            valid = Buffer.from(token).toString('base64');
            return ok({token, url: base + '/ocpi/versions', roles: [{role: 'CPO', party_id: 'NOD', country_code: 'NL', business_details: {name: 'Node'}}]});
        }
        if (module === 'credentials' && request.method === 'DELETE')
            return ok(null);
        if (module === 'locations' && request.method === 'GET') {
            ++report.lists;
            const offset = Number(url.searchParams.get('offset') || 0);
            const limit = Math.min(most, Number(url.searchParams.get('limit') || most));
            const list = [];
            for (let i = offset; i < Math.min(total, offset + limit); ++i)
                list.push(location(i));
            const headers = {'X-Total-Count': String(total), 'X-Limit': String(most)};
            if (offset + list.length < total)
                headers.Link = `<${base}/ocpi/locations?offset=${offset + list.length}&limit=${limit}>; rel="next"`;
            return ok(list, headers);
        }
        if (module === 'tokens' && (request.method === 'PUT' || request.method === 'PATCH')) {
            report.tokens.push(url.pathname + url.search);
            return ok(null);
        }
        if (module === 'commands' && request.method === 'POST') {
            ++report.commands;
            const result = JSON.stringify({result: 'ACCEPTED'});
            const back = http.request(body.response_url, {method: 'POST', headers: {
                'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(result), Authorization: 'Token ' + Buffer.from(process.env.PEER_TOKEN_B || '').toString('base64'),
                'X-Request-ID': '00000000-0000-4000-8000-000000000001', 'X-Correlation-ID': '00000000-0000-4000-8000-000000000002'}});
            back.on('error', (error) => report.complaints.push('result: ' + error.message));
            back.on('response', (answer) => { report.resultStatus = answer.statusCode; answer.resume(); });
            back.end(result);
            return ok({result: 'ACCEPTED', timeout: 30});
        }
        report.complaints.push(where + ': not expected');
        return send(404, {status_code: 2000, timestamp: new Date().toISOString()});
    });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({port: server.address().port})));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
