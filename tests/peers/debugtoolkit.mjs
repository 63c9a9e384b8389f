// SPDX-License-Identifier: GPL-3.0-or-later
// What @ocpp-debugkit/toolkit names as failures in traces: node debugtoolkit.mjs MODULES FILE…
// One line of JSON a file: {"file", "events", "failures": [{"code", "description"}]}.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const core = join(modules, 'node_modules', '@ocpp-debugkit', 'toolkit', 'dist', 'core');
const { parseTrace, buildSessionTimeline, detectFailures } = await import(pathToFileURL(join(core, 'index.js')));
for (const file of files) {
  const { events } = parseTrace(readFileSync(file, 'utf8'));
  const failures = detectFailures(events, buildSessionTimeline(events));
  process.stdout.write(JSON.stringify({ file, events: events.length,
    failures: failures.map(({ code, description }) => ({ code, description })) }) + '\n');
}
