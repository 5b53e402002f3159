// SPDX-License-Identifier: BSL-1.0
// Requests of the Azure CLI and of the library, compared: azure_cli_requests.mjs PUBLISHED_EXAMPLES [RECORDED]
// azure_cli_requests.jsonl has a request of the CLI for each operation. With RECORDED, which `tests/azure_cli/run --record` writes, it is written
// from that instead. The library gets the values that the request has where the description says; what it makes of them must be the request.
// Differences that are meant are listed in azure_cli_differences.json. AZDO_PUBLISHED_DATA names the folder of the description.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describedIn, Library, Meant, operations, parts } from './comparison.mjs';

const [published, recorded] = process.argv.slice(2);
const kept = new URL('azure_cli_requests.jsonl', import.meta.url);

const isPlaceholder = (segment) => segment.startsWith('{');
const before = (segments) => segments.slice(0, segments.indexOf('_apis'));
const after = (segments) => segments.slice(segments.indexOf('_apis') + 1);

/** The values of an operation's parameters in a request; undefined: the request is another operation's. */
function valuesIn({ method, target }, one) {
    if (method !== one.method) return undefined;
    const url = new URL(target, 'http://127.0.0.1');
    const path = url.pathname.split('/').filter(Boolean).map(decodeURIComponent), template = one.path.split('?')[0].split('/').filter(Boolean);
    const [scope, rest] = [before(path), after(path)], [scopes, segments] = [before(template), after(template)];
    if (rest.length !== segments.length || scope.length > scopes.length) return undefined;
    const values = {};
    for (const [at, segment] of segments.entries()) {
        if (isPlaceholder(segment)) values[segment.slice(1, -1)] = rest[at];
        else if (segment.toLowerCase() !== rest[at].toLowerCase()) return undefined;
    }
    for (const [at, segment] of scope.entries()) values[scopes[at].slice(1, -1)] = segment;
    for (const [name, value] of url.searchParams) {
        const parameter = one.parameters.find((known) => known.in === 'query' && known.name.toLowerCase() === name.toLowerCase());
        if (parameter) values[parameter.name] = value;
    }
    const missing = one.parameters.some((known) => known.in === 'query' && known.required && known.name !== 'api-version' && values[known.name] === undefined);
    return missing ? undefined : values;
}

/** The operation whose address and parameters are nearest, with the values. */
function operationOf(request, all) {
    let best;
    for (const one of all) {
        const values = valuesIn(request, one);
        if (!values) continue;
        const literals = one.path.split('/').filter((segment) => !isPlaceholder(segment)).length;
        const score = Object.keys(values).length + 2 * literals - one.parameters.length / 100;
        if (!best || score > best.score) best = { one, values, score };
    }
    return best;
}

function requestsIn(file) {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

const all = [...operations(describedIn())];
if (recorded) {
    const richest = new Map();
    for (const request of requestsIn(recorded)) {
        const found = operationOf(request, all);
        if (!found) continue;
        const call = `${found.one.area}/${found.one.operation.operationId}`;
        const line = JSON.stringify({ ...request, body: request.body.replace(/127\.0\.0\.1:\d+/g, 'localhost') });
        if (line.length > (richest.get(call)?.length ?? 0)) richest.set(call, line);
    }
    writeFileSync(kept, [...richest.values()].sort().join('\n') + '\n');
}

const meant = new Meant('azure_cli_differences.json');
const library = new Library(published);
const areas = new Set(), calls = new Set(), missing = [];
for (const request of requestsIn(kept)) {
    const { one, values } = operationOf(request, all);
    const call = `${one.area}/${one.operation.operationId}`;
    const theirs = parts(request);
    const ours = await library.request(one, values, theirs.body);
    if (ours.missing) {
        missing.push(call);
        continue;
    }
    areas.add(one.area);
    calls.add(call);
    meant.check(call, theirs, ours);
}
library.close();
const failures = meant.end(missing);
console.log(`${calls.size} operations in ${areas.size} areas compared, ${failures} differences that nothing explains`);
if (missing.length > 0) console.log(`not compared, since only a build with AZDO_LONG_TESTS has them: ${missing.join(', ')}`);
assert(calls.size >= 80 && areas.size >= 12);
process.exit(failures === 0 ? 0 : 1);
