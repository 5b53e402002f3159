// SPDX-License-Identifier: BSL-1.0
// What comparisons of requests share: the published description, the library's requests, and the differences that are meant.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The folder of the published description. Without it, ends with 77, "skipped". */
export function describedIn() {
    const data = process.env.AZDO_PUBLISHED_DATA;
    if (data) return data;
    console.log('SKIPPED: set AZDO_PUBLISHED_DATA to the folder that holds openapi/7.2 of the vendor\'s published description.');
    process.exit(77);
}

/** Every operation of the description, with its parameters. */
export function* operations(data) {
    for (const area of readdirSync(`${data}/openapi/7.2`)) {
        for (const name of readdirSync(`${data}/openapi/7.2/${area}`)) {
            const file = JSON.parse(readFileSync(`${data}/openapi/7.2/${area}/${name}`, 'utf8').replace(/^\uFEFF/, ''));
            for (const [path, methods] of Object.entries({ ...file.paths, ...file['x-ms-paths'] })) {
                for (const [method, operation] of Object.entries(methods)) {
                    const parameters = (operation.parameters ?? []).map((one) => (one.$ref ? file.parameters[one.$ref.split('/').pop()] : one));
                    yield { area, file, path, method: method.toUpperCase(), operation, parameters };
                }
            }
        }
    }
}

/** The library's request for an operation and the texts of its parameters. */
export class Library {
    constructor(published) {
        this.program = spawn(published, ['--requests'], { stdio: ['pipe', 'pipe', 'inherit'] });
        this.lines = createInterface({ input: this.program.stdout })[Symbol.asyncIterator]();
    }
    async request({ area, operation }, parameters, body) {
        const asked = { area, operation: operation.operationId, parameters };
        this.program.stdin.write(JSON.stringify(body === undefined ? asked : { ...asked, body }) + '\n');
        return JSON.parse((await this.lines.next()).value);
    }
    close() {
        this.program.stdin.end();
    }
}

function value(body) {
    try {
        return JSON.parse(body);
    } catch {
        return `not JSON: ${body}`;
    }
}

/** Path below the organization, query without the version, body as JSON. */
export function parts({ method, target, headers, body }) {
    const url = new URL(target, 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname).toLowerCase().split('/').filter((one) => one && one !== 'fabrikam').join('/');
    const query = Object.fromEntries([...url.searchParams].filter(([name]) => name !== 'api-version').map(([name, value]) => [name.toLowerCase(), value]));
    const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]?.split(';')[0];
    return { method, path, query, type: body ? type : undefined, body: body ? value(body) : undefined };
}

/** The leaves of JSON by their place, such as `/parent/0/name`. */
function* leaves(value, place = '') {
    if (value && typeof value === 'object' && Object.keys(value).length > 0) {
        for (const [name, one] of Object.entries(value)) yield* leaves(one, `${place}/${name}`);
    } else {
        yield [place, value];
    }
}

function differences(call, theirs, ours) {
    const found = [];
    const note = (place, name, left, right) => {
        if (JSON.stringify(left) !== JSON.stringify(right)) found.push({ call, place, name, theirs: left, ours: right });
    };
    const noteAll = (place, left, right) => {
        for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) note(place, name, left[name], right[name]);
    };
    note('method', '', theirs.method, ours.method);
    note('path', '', theirs.path, ours.path);
    noteAll('query', theirs.query, ours.query);
    note('type', '', theirs.type, ours.type);
    noteAll('body', Object.fromEntries(leaves(theirs.body)), Object.fromEntries(leaves(ours.body)));
    return found;
}
const explains = (rule, one) => (!rule.call || new RegExp(rule.call).test(one.call)) && rule.place === one.place &&
    (rule.name === undefined || new RegExp(`^(${rule.name})$`).test(one.name)) && (rule.theirs !== 'alone' || one.ours === undefined) && (rule.ours !== 'alone' || one.theirs === undefined);

/** Differences that are meant, each with its reason; counts the others, and reasons without a difference. */
export class Meant {
    constructor(file) {
        this.rules = JSON.parse(readFileSync(new URL(file, import.meta.url)));
        this.used = new Set();
        this.failures = 0;
    }
    fail(text) {
        ++this.failures;
        console.error(text);
    }
    check(call, theirs, ours) {
        const found = ours.failure ? [{ call, place: 'refused', name: '', theirs, ours: ours.failure }] : differences(call, theirs, parts(ours));
        for (const one of found) {
            const rule = this.rules.find((rule) => explains(rule, one));
            if (rule) this.used.add(rule);
            else this.fail(`${call}: ${one.place} ${one.name}: theirs ${JSON.stringify(one.theirs)}, ours ${JSON.stringify(one.ours)}`);
        }
    }
    /** `missing`: calls that were not compared, whose rules may be unused. */
    end(missing = []) {
        for (const rule of this.rules.filter((one) => !this.used.has(one) && !missing.some((call) => new RegExp(one.call).test(call))))
            this.fail(`no call has this difference: ${JSON.stringify(rule)}`);
        return this.failures;
    }
}
