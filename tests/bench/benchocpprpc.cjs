// SPDX-License-Identifier: GPL-3.0-or-later
// ocpp-rpc's server with answers like ours: node benchocpprpc.cjs MODULES [strict]; prints its port.
'use strict';
const path = require('path');
const { RPCServer } = require(path.join(process.argv[2], 'node_modules', 'ocpp-rpc'));

const server = new RPCServer({ protocols: ['ocpp1.6'], strictMode: process.argv[3] === 'strict', pingIntervalMs: 0 });
server.auth(accept => accept());
server.on('client', client => {
    client.handle('BootNotification', () => ({ status: 'Accepted', interval: 300, currentTime: new Date().toISOString() }));
    client.handle('Heartbeat', () => ({ currentTime: new Date().toISOString() }));
    client.handle('StatusNotification', () => ({}));
    client.handle('MeterValues', () => ({}));
});
server.listen(0, '127.0.0.1').then(listening => process.stdout.write(listening.address().port + '\n'));
