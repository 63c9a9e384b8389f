// SPDX-License-Identifier: GPL-3.0-or-later
// node benchmapping.cjs FOLDER hand|jsonata FILE EXPRESSION: maps each line of FILE (parse, map, serialise), says how
// many documents a second and gives the first mapped one. FOLDER holds node_modules.
'use strict';
const fs = require('fs');
const path = require('path');
const [folder, kind, file, expressionFile] = process.argv.slice(2);
const lines = fs.readFileSync(file, 'utf8').split('\n').filter(line => line);

const methods = { app: 'COMMAND', rfid: 'WHITELIST', roaming: 'AUTH_REQUEST' };
const tokenTypes = { rfid: 'RFID', app: 'APP_USER', emaid: 'OTHER' };
const plugs = { 'Type 2': 'IEC_62196_T2', CCS: 'IEC_62196_T2_COMBO', CHAdeMO: 'CHADEMO' };
const round = (value, digits) => { const factor = 10 ** digits; return Math.round(value * factor) / factor; };
const utc = text => new Date(text).toISOString().replace('.000Z', 'Z');

function byHand(cdr) {
    const periods = cdr.intervals.map(interval => {
        const dimensions = [
            { type: 'ENERGY', volume: round(interval.energyWh / 1000, 4) },
            { type: 'TIME', volume: round(interval.seconds / 3600, 4) },
        ];
        if (interval.maxPowerW !== undefined)
            dimensions.push({ type: 'MAX_POWER', volume: round(interval.maxPowerW / 1000, 4) });
        return { start_date_time: utc(interval.from), dimensions, tariff_id: cdr.tariff };
    });
    let energy = 0;
    let seconds = 0;
    for (const interval of cdr.intervals) {
        energy += interval.energyWh;
        seconds += interval.seconds;
    }
    return {
        country_code: cdr.operator.slice(0, 2),
        party_id: cdr.operator.split('*')[1],
        id: String(cdr.chargeId),
        start_date_time: utc(cdr.started),
        end_date_time: utc(cdr.ended),
        session_id: cdr.session,
        cdr_token: {
            country_code: cdr.token.contract.slice(0, 2),
            party_id: cdr.token.contract.slice(3, 6),
            uid: cdr.token.uid.toUpperCase(),
            type: tokenTypes[cdr.token.kind] || 'OTHER',
            contract_id: cdr.token.contract,
        },
        auth_method: methods[cdr.authorizedBy],
        cdr_location: {
            id: cdr.site.id,
            name: cdr.site.name,
            address: `${cdr.site.street} ${cdr.site.number}`,
            city: cdr.site.city,
            postal_code: cdr.site.zip,
            country: cdr.site.country,
            coordinates: { latitude: cdr.site.lat, longitude: cdr.site.lon },
            evse_uid: cdr.evse.uid,
            evse_id: cdr.evse.id,
            connector_id: String(cdr.evse.connector),
            connector_standard: plugs[cdr.evse.plug],
            connector_format: cdr.evse.cable ? 'CABLE' : 'SOCKET',
            connector_power_type: cdr.evse.phases > 1 ? 'AC_3_PHASE' : 'AC_1_PHASE',
        },
        currency: cdr.currency,
        charging_periods: periods,
        total_cost: { excl_vat: round(cdr.net, 4), incl_vat: round(cdr.gross, 4) },
        total_energy: round(energy / 1000, 4),
        total_time: round(seconds / 3600, 4),
        last_updated: utc(cdr.written),
    };
}

async function main() {
    let map = byHand;
    if (kind === 'jsonata') {
        const jsonata = require(path.join(folder, 'node_modules', 'jsonata'));
        const expression = jsonata(fs.readFileSync(expressionFile, 'utf8'));
        map = document => expression.evaluate(document);
    }
    // jsonata is slow: a part of the documents says as much.
    const some = kind === 'jsonata' ? lines.slice(0, Math.ceil(lines.length / 20)) : lines;
    const waits = kind === 'jsonata';
    let bytes = 0;
    let first = '';
    for (let round = 0; round < 2; ++round) {
        // The first round warms up the just-in-time compiler.
        // Processor time, as the other side counts: the computer may be busy with other things.
        const begin = process.cpuUsage();
        bytes = 0;
        for (const line of some) {
            const mapped = JSON.stringify(waits ? await map(JSON.parse(line)) : map(JSON.parse(line)));
            bytes += mapped.length;
            first = first || mapped;
        }
        const used = process.cpuUsage(begin);
        const seconds = (used.user + used.system) / 1e6;
        if (round === 1)
            console.log(JSON.stringify({ documents: some.length, perSecond: some.length / seconds, bytes, first }));
    }
}
main();
