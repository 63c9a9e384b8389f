// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session of the scriptable charge point simulator from npm (OCPP 1.6) against a CSMS. Tells one JSON line a
// step on stdout; ends when the CSMS has started, stopped and reset it.
// Usage: node simulatorsession.cjs <npm folder> <url with the charge point's id>
'use strict';
const path = require('path');
const { createRequire } = require('module');
const peer = createRequire(path.join(path.resolve(process.argv[2]), 'package.json'));
const { chargepointFactory } = peer('em-ocpp-chargepoint-simulator/build/src/chargepoint');
const { log } = peer('em-ocpp-chargepoint-simulator/build/src/log');
log.configure({ remote: false, stdout: false, stdoutLogger: false });

const say = (step, data) => process.stdout.write(JSON.stringify({ step, data }) + '\n');
const now = () => new Date().toISOString();
const until = (promise) => Promise.race([promise, new Promise((_, fail) => setTimeout(() => fail(new Error('timeout')), 60000))]);

async function main() {
  const url = process.argv[3];
  const cp = await chargepointFactory(url, url.slice(url.lastIndexOf('/') + 1));
  say('boot', await cp.sendBootnotification({ chargePointVendor: 'npm', chargePointModel: 'simulator' }));
  say('heartbeat', await cp.sendHeartbeat());
  await cp.sendStatusNotification({ connectorId: 0, errorCode: 'NoError', status: 'Available' });
  await cp.sendStatusNotification({ connectorId: 1, errorCode: 'NoError', status: 'Available' });
  const remoteStart = new Promise((done) => cp.answerRemoteStartTransaction((request) => {
    cp.sendResponse(request.uniqueId, { status: 'Accepted' });
    done(request.payload);
  }));
  const remoteStop = new Promise((done) => cp.answerRemoteStopTransaction((request) => {
    cp.sendResponse(request.uniqueId, { status: 'Accepted' });
    done(request.payload);
  }));
  const reset = new Promise((done) => cp.answerReset((request) => {
    cp.sendResponse(request.uniqueId, { status: 'Accepted' });
    done(request.payload);
  }));
  say('ready');
  const start = await until(remoteStart);
  say('remoteStart', start);
  say('authorize', await cp.sendAuthorize({ idTag: start.idTag }));
  await cp.sendStatusNotification({ connectorId: 1, errorCode: 'NoError', status: 'Preparing' });
  const transaction = await cp.startTransaction({ connectorId: 1, idTag: start.idTag, meterStart: 1377, timestamp: now() });
  say('started', transaction);
  await cp.sendStatusNotification({ connectorId: 1, errorCode: 'NoError', status: 'Charging' });
  await cp.meterValues({ connectorId: 1, transactionId: transaction.transactionId, meterValue: [{ timestamp: now(), sampledValue: [{ value: '1387' }] }] });
  say('charging');
  say('remoteStop', await until(remoteStop));
  say('stopped', await cp.stopTransaction({ transactionId: transaction.transactionId, meterStop: 1399, timestamp: now(), reason: 'Remote' }));
  await cp.sendStatusNotification({ connectorId: 1, errorCode: 'NoError', status: 'Available' });
  say('idle');
  say('reset', await until(reset));
  cp.close();
  process.exit(0);
}

main().catch((error) => {
  say('error', String(error && error.stack || JSON.stringify(error)));
  process.exit(1);
});
