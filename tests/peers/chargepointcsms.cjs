// SPDX-License-Identifier: GPL-3.0-or-later
// A CSMS made of ocpp-rpc's server in strict mode. Tells one JSON line an event on stdout, takes one JSON line a
// command on stdin: {"call": action, "params": {…}} to the charge point, {"drop": true} hangs up.
// Usage: node chargepointcsms.cjs <npm folder> <ocpp1.6|ocpp2.0.1> [password]
'use strict';
const path = require('path');
const readline = require('readline');
const { createRequire } = require('module');
const peer = createRequire(path.join(path.resolve(process.argv[2]), 'package.json'));
const { RPCServer, createRPCError } = peer('ocpp-rpc');

const protocol = process.argv[3];
const password = process.argv[4];
const say = (object) => process.stdout.write(JSON.stringify(object) + '\n');
const server = new RPCServer({ protocols: [protocol], strictMode: true });
let client = null;
let transactions = 0;

server.auth((accept, reject, handshake) => {
  if (password && (!handshake.password || handshake.password.toString('utf8') !== password)) return reject(401, 'Unauthorized');
  accept({});
});

const now = () => new Date().toISOString();
const answers = {
  BootNotification: () => ({ status: 'Accepted', currentTime: now(), interval: 300 }),
  Heartbeat: () => ({ currentTime: now() }),
  StatusNotification: () => ({}),
  MeterValues: () => ({}),
  Authorize: () => (protocol === 'ocpp1.6' ? { idTagInfo: { status: 'Accepted' } } : { idTokenInfo: { status: 'Accepted' } }),
  StartTransaction: () => ({ transactionId: ++transactions, idTagInfo: { status: 'Accepted' } }),
  StopTransaction: () => ({}),
  TransactionEvent: (params) => (params.idToken ? { idTokenInfo: { status: 'Accepted' } } : {}),
  NotifyReport: () => ({}),
};

server.on('client', (connected) => {
  client = connected;
  say({ event: 'connected', id: client.identity, protocol: client.protocol });
  client.on('strictValidationFailure', (event) => say({ event: 'invalid', message: String(event.error && event.error.message), details: event.error && event.error.details }));
  client.on('badMessage', (event) => say({ event: 'bad', message: String(event.error && event.error.message) }));
  client.on('close', () => say({ event: 'closed' }));
  client.handle(({ method, params }) => {
    say({ event: 'call', method, params });
    if (answers[method]) return answers[method](params);
    throw createRPCError('NotImplemented');
  });
});

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const command = JSON.parse(line);
  if (command.drop) return client.close({ code: 4000, reason: 'dropped' });
  try {
    const result = await client.call(command.call, command.params);
    say({ event: 'result', method: command.call, result });
  } catch (error) {
    say({ event: 'error', method: command.call, code: error.rpcErrorCode || String(error.message) });
  }
}).on('close', () => process.exit(0));

server.listen(0, '127.0.0.1').then((http) => say({ event: 'listening', port: http.address().port }));
