// SPDX-License-Identifier: GPL-3.0-or-later
// A central system made of ocpp-rpc's server in strict mode. Tells where it listens and what it is asked as lines of
// JSON, and sends the calls that come as lines {"call": "Reset", "params": {…}} to the charge point that came last.
// node proxypeer.cjs --modules DIR --protocol ocpp1.6 --password P --log F [--cert F --key F]
'use strict';
const path = require('path');
const fs = require('fs');
const http = require('http');
const https = require('https');
const readline = require('readline');

const options = {};
for (let i = 2; i + 1 < process.argv.length; i += 2)
    options[process.argv[i].slice(2)] = process.argv[i + 1];
const { RPCServer, createRPCError } = require(path.join(options.modules, 'node_modules', 'ocpp-rpc'));

const tell = (step, more) => process.stdout.write(JSON.stringify(Object.assign({ step }, more)) + '\n');
const is16 = options.protocol === 'ocpp1.6';
const tokenInfo = token => ({ status: token === 'BAD' ? 'Blocked' : 'Accepted' });

const server = new RPCServer({ protocols: [options.protocol], strictMode: true, pingIntervalMs: 200 });
server.auth((accept, reject, handshake) => {
    tell('asked', { identity: handshake.identity, endpoint: handshake.endpoint, protocols: [...handshake.protocols] });
    if (!handshake.password || handshake.password.toString() !== options.password)
        reject(401, 'wrong password');
    else
        accept();
});

let current = null;
let transactions = 0;
server.on('client', client => {
    current = client;
    client.on('message', ({ message, outbound }) => fs.appendFileSync(options.log, JSON.stringify({ up: !outbound, text: String(message) }) + '\n'));
    client.on('strictValidationFailure', failure => tell('strict', { error: String(failure.error), outbound: failure.outbound }));
    client.on('badMessage', () => tell('bad', {}));
    client.on('ping', () => tell('ping', {}));
    client.on('disconnect', event => tell('gone', { code: event.code }));
    client.handle('BootNotification', () => ({ status: 'Accepted', interval: 300, currentTime: new Date().toISOString() }));
    client.handle('Heartbeat', () => ({ currentTime: new Date().toISOString() }));
    client.handle('StatusNotification', () => ({}));
    client.handle('MeterValues', () => ({}));
    client.handle('Authorize', ({ params }) => is16 ? { idTagInfo: tokenInfo(params.idTag) } : { idTokenInfo: tokenInfo(params.idToken.idToken) });
    client.handle('StartTransaction', ({ params }) => ({ transactionId: ++transactions, idTagInfo: tokenInfo(params.idTag) }));
    client.handle('StopTransaction', () => ({}));
    client.handle('TransactionEvent', ({ params }) => params.idToken ? { idTokenInfo: tokenInfo(params.idToken.idToken) } : {});
    client.handle('DataTransfer', () => ({ status: 'UnknownVendorId' }));
    client.handle('FirmwareStatusNotification', () => { throw createRPCError('InternalError', 'on purpose'); });
});

readline.createInterface({ input: process.stdin }).on('line', async line => {
    const { call, params } = JSON.parse(line);
    try {
        tell('answered', { call, answer: await current.call(call, params) });
    } catch (error) {
        tell('answered', { call, error: error.rpcErrorCode });
    }
}).on('close', () => process.exit(0));

const web = options.cert ? https.createServer({ cert: fs.readFileSync(options.cert), key: fs.readFileSync(options.key) }) : http.createServer();
web.on('upgrade', server.handleUpgrade);
web.listen(0, '127.0.0.1', () => tell('listening', { port: web.address().port }));
