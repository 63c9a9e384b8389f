// SPDX-License-Identifier: GPL-3.0-or-later
// What @ocpp-debugkit/toolkit makes of a recorded capture: node readtrace.mjs MODULES FILE
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [modules, file] = process.argv.slice(2);
const core = join(modules, 'node_modules', '@ocpp-debugkit', 'toolkit', 'dist', 'core', 'index.js');
const { parseTrace } = await import(pathToFileURL(core));
const { events, warnings } = parseTrace(readFileSync(file, 'utf8'));
process.stdout.write(JSON.stringify({ events: events.length, warnings }) + '\n');
