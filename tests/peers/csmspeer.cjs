// SPDX-License-Identifier: GPL-3.0-or-later
// A charge point made of ocpp-rpc's client in strict mode, which checks each message against the official schemas in
// both directions. Goes through a whole session with a central system and tells each step as a line of JSON.
// node csmspeer.cjs --modules DIR --url ws://… --protocol ocpp1.6 [--password P] [--ca F --cert F --key F] [--log F]
// The log holds each message as it was sent or came, for comparing byte by byte.
'use strict';
const path = require('path');
const fs = require('fs');

const options = {};
for (let i = 2; i + 1 < process.argv.length; i += 2)
    options[process.argv[i].slice(2)] = process.argv[i + 1];
const { RPCClient } = require(path.join(options.modules, 'node_modules', 'ocpp-rpc'));

const tell = (step, more) => process.stdout.write(JSON.stringify(Object.assign({ step }, more)) + '\n');
const is16 = options.protocol === 'ocpp1.6';
const wsOpts = {};
for (const name of ['ca', 'cert', 'key']) {
    if (options[name])
        wsOpts[name] = fs.readFileSync(options[name]);
}

let waiting = {};
const remote = action => new Promise(resolve => { waiting[action] = resolve; });
const arrived = (action, params) => {
    tell('remote', { action, params });
    if (waiting[action])
        waiting[action](params);
};

function makeClient() {
    const client = new RPCClient({
        endpoint: options.url,
        identity: 'CP 1',
        protocols: [options.protocol],
        password: options.password,
        strictMode: true,
        reconnect: false,
        pingIntervalMs: 0,
        wsOpts,
    });
    client.on('strictValidationFailure', failure => tell('strict', { error: String(failure.error), outbound: failure.outbound }));
    client.on('badMessage', () => tell('bad', {}));
    if (options.log)
        client.on('message', ({ message, outbound }) => fs.appendFileSync(options.log, JSON.stringify({ up: outbound, text: String(message) }) + '\n'));
    client.handle(is16 ? 'RemoteStartTransaction' : 'RequestStartTransaction', ({ params }) => {
        arrived('start', params);
        return { status: 'Accepted' };
    });
    client.handle(is16 ? 'RemoteStopTransaction' : 'RequestStopTransaction', ({ params }) => {
        arrived('stop', params);
        return { status: 'Accepted' };
    });
    client.handle('Reset', ({ params }) => {
        arrived('reset', params);
        return { status: 'Accepted' };
    });
    client.handle('GetConfiguration', () => ({ configurationKey: [{ key: 'HeartbeatInterval', readonly: false, value: '300' }], unknownKey: [] }));
    return client;
}

const seconds = ago => new Date(Date.now() - ago * 1000).toISOString();

async function boot(client) {
    const answer = is16
        ? await client.call('BootNotification', { chargePointVendor: 'Peer', chargePointModel: 'Model', firmwareVersion: '1' })
        : await client.call('BootNotification', { reason: 'PowerUp', chargingStation: { vendorName: 'Peer', model: 'Model', firmwareVersion: '1' } });
    tell('boot', { status: answer.status, interval: answer.interval });
}

// One charge. `ago`: it happened so many seconds before now, and is sent late.
async function charge16(client, token, ago, id) {
    const started = await client.call('StartTransaction', { connectorId: 1, idTag: token, meterStart: 1000, timestamp: seconds(ago) });
    tell('started', { status: started.idTagInfo.status, transaction: started.transactionId, offline: ago > 0 });
    for (let i = 1; i <= 3; ++i) {
        await client.call('MeterValues', { connectorId: 1, transactionId: started.transactionId, meterValue: [{ timestamp: seconds(ago > 0 ? ago - i : 0),
            sampledValue: [{ value: String(1000 + 100 * i), measurand: 'Energy.Active.Import.Register', unit: 'Wh', context: 'Sample.Periodic' }] }] });
    }
    if (id)
        await id(started.transactionId);
    await client.call('StopTransaction', { transactionId: started.transactionId, idTag: token, meterStop: 1400, timestamp: seconds(ago > 5 ? ago - 5 : 0) });
    tell('stopped', {});
}

let transactions = 0;
async function charge2(client, token, ago, id) {
    const transactionId = 'T' + ++transactions;
    const event = (eventType, triggerReason, seqNo, more) => client.call('TransactionEvent', Object.assign({ eventType, triggerReason, seqNo,
        timestamp: seconds(ago > 0 ? ago - seqNo : 0), transactionInfo: { transactionId }, evse: { id: 1, connectorId: 1 } }, ago > 0 ? { offline: true } : {}, more));
    const value = (wh, context) => ({ meterValue: [{ timestamp: seconds(ago), sampledValue: [{ value: wh, context, measurand: 'Energy.Active.Import.Register', unitOfMeasure: { unit: 'Wh' } }] }] });
    const started = await event('Started', 'Authorized', 0, Object.assign({ idToken: { idToken: token, type: 'ISO14443' } }, value(1000, 'Transaction.Begin')));
    tell('started', { status: started.idTokenInfo.status, transaction: transactionId, offline: ago > 0 });
    for (let i = 1; i <= 3; ++i)
        await event('Updated', 'MeterValuePeriodic', i, value(1000 + 100 * i, 'Sample.Periodic'));
    if (id)
        await id(transactionId);
    await event('Ended', 'EVDeparted', 4, value(1400, 'Transaction.End'));
    tell('stopped', {});
}

async function session() {
    const charge = is16 ? charge16 : charge2;
    let client = makeClient();
    await client.connect();
    tell('connected', { protocol: client.protocol });
    await boot(client);
    await client.call('Heartbeat', {});
    if (is16)
        await client.call('StatusNotification', { connectorId: 1, errorCode: 'NoError', status: 'Available' });
    else
        await client.call('StatusNotification', { timestamp: seconds(0), connectorStatus: 'Available', evseId: 1, connectorId: 1 });
    for (const token of ['GOOD', 'BAD']) {
        const answer = await client.call('Authorize', is16 ? { idTag: token } : { idToken: { idToken: token, type: 'ISO14443' } });
        tell('authorized', { token, status: (answer.idTagInfo || answer.idTokenInfo).status });
    }
    await charge(client, 'GOOD', 0);

    // Offline: what happened meanwhile is sent when the link is back, in order, with its own times.
    await client.close({ code: 1000, awaitPending: true });
    client = makeClient();
    await client.connect();
    tell('reconnected', {});
    await charge(client, 'GOOD', 3600);

    // Remote start and stop.
    const start = remote('start');
    tell('ready-for-start', {});
    const asked = await start;
    await charge(client, is16 ? asked.idTag : asked.idToken.idToken, 0, async transaction => {
        const stop = remote('stop');
        tell('ready-for-stop', { transaction });
        await stop;
    });

    // Errors: what the other side refuses, and what we do.
    try {
        await client.call('FirmwareStatusNotification', is16 ? { status: 'Idle' } : { status: 'Idle' });
        tell('refused', { code: null });
    } catch (error) {
        tell('refused', { code: error.rpcErrorCode });
    }
    const transfer = await client.call('DataTransfer', { vendorId: 'com.example' });
    tell('transfer', { status: transfer.status });

    // Reset: the connection goes, and a BootNotification comes.
    const reset = remote('reset');
    tell('ready-for-reset', {});
    await reset;
    await client.close({ code: 1000, awaitPending: true });
    client = makeClient();
    await client.connect();
    await boot(client);
    await client.close({ code: 1000, awaitPending: true });
    tell('done', {});
}

session().then(() => process.exit(0), error => {
    tell('failed', { error: String(error && error.stack || error) });
    process.exit(1);
});
