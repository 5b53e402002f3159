// SPDX-License-Identifier: BSL-1.0
// Requests of the vendor's Node client and of the library for the same calls, compared: requests.mjs SIMULATOR PUBLISHED_EXAMPLES
// A call is a method of the client whose name and parameters are those of an operation in the published description; its arguments are made
// once, from the description, and given to both. Differences that are meant are listed in request_differences.json, each with its reason.
// AZDO_PUBLISHED_DATA names the folder of the description; unset: ends with 77, "skipped".
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import azdev from 'azure-devops-node-api';
import { describedIn, Library, Meant, operations, parts } from './comparison.mjs';

const [simulator, published] = process.argv.slice(2);
const data = describedIn();
const meant = new Meant('request_differences.json');
const guid = '0a0b0c0d-1111-4222-8333-444455556666';

// --- values --------------------------------------------------------------------------------------------------------------------------

const bare = (name) => name.replace(/^searchCriteria\./, '').replace(/[^A-Za-z0-9]/g, '').toLowerCase();

/** A value of this parameter, for both clients; undefined: none. */
function valueOf(parameter) {
    if (parameter.enum || parameter.$ref) return undefined; // the Node client takes numbers for names
    if (parameter.type === 'integer') return 7;
    if (parameter.type === 'number') return 7;
    if (parameter.type === 'boolean') return true;
    if (parameter.format === 'date-time') return undefined; // see request_differences.json
    if (parameter.type === 'string') return parameter.format === 'uuid' ? guid : `a ${bare(parameter.name)}`;
    return undefined;
}

/** An object with the texts, numbers and Booleans of its definition. */
function bodyOf(file, schema) {
    if (schema?.type === 'array') {
        const element = bodyOf(file, schema.items);
        return element === undefined ? undefined : [element];
    }
    if (schema?.type === 'string') return 'a text';
    const definition = schema?.$ref ? file.definitions[schema.$ref.split('/').pop()] : schema;
    if (!definition || definition.enum) return undefined;
    const body = {};
    for (const [name, member] of Object.entries(definition.properties ?? {})) {
        if (member.readOnly || member.enum || member.format === 'date-time' || member.format === 'byte') continue;
        const value = ['string', 'integer', 'boolean'].includes(member.type) ? valueOf({ ...member, name }) : undefined;
        if (value !== undefined && Object.keys(body).length < 4) body[name] = value;
    }
    return body;
}

// --- the Node client -----------------------------------------------------------------------------------------------------------------

/** The area of the description for each function that makes a client. */
const clients = {
    getCoreApi: 'core', getWorkItemTrackingApi: 'wit', getGitApi: 'git', getBuildApi: 'build', getPipelinesApi: 'pipelines', getPolicyApi: 'policy',
    getWikiApi: 'wiki', getWorkApi: 'work', getTestApi: 'test', getTestPlanApi: 'testPlan', getTestResultsApi: 'testResults',
    getTaskAgentApi: 'distributedTask', getTaskApi: 'distributedTask', getServiceEndpointApi: 'serviceEndpoint', getReleaseApi: 'release',
    getDashboardApi: 'dashboard', getExtensionManagementApi: 'extensionManagement', getNotificationApi: 'notification', getProfileApi: 'profile',
    getSecurityRolesApi: 'securityRoles', getTfvcApi: 'tfvc', getWorkItemTrackingProcessApi: 'processes',
};
const parametersOf = (method) => /^[^(]*\(([^)]*)\)/.exec(method.toString())[1].split(',').map((one) => one.trim()).filter(Boolean);

/** The arguments of a method and the values of the operation's parameters, or undefined if one has what the other lacks. */
function argumentsOf(method, found) {
    const names = parametersOf(method);
    const values = {}, args = [];
    let body;
    if (found.operation.consumes?.includes('application/octet-stream')) return undefined; // it takes a stream
    const patches = found.operation.consumes?.includes('application/json-patch+json');
    const given = found.parameters.filter((one) => one.in === 'path' || one.in === 'query');
    const sent = found.parameters.find((one) => one.in === 'body');
    const rest = new Map(given.filter((one) => !/^(organization|api-version)$/i.test(one.name)).map((one) => [bare(one.name), one]));
    const take = (name) => {
        const parameter = rest.get(bare(name));
        rest.delete(bare(name));
        let value = parameter && valueOf(parameter);
        // Some lists are texts with commas in the description.
        if (typeof value === 'string' && method.toString().includes(`${name} && ${name}.join(`)) value = ['7', '8'];
        // A list that is one text for the library has the separator of the description's words.
        const colons = Array.isArray(value) && method.toString().includes(`${name} && ${name}.join(":")`);
        if (value !== undefined) values[parameter.name] = colons ? value.join(':') : String(value);
        return value;
    };
    for (const name of names) {
        if (name === 'customHeaders') args.push({});
        else if (name === 'teamContext') args.push({ project: take('project'), team: take('team') });
        else if (rest.has(bare(name))) args.push(take(name));
        else if (sent && body === undefined) args.push((body = patches ? [{ op: 'add', path: '/name', value: 'x' }] : bodyOf(found.file, sent.schema)));
        else return undefined;
    }
    if (sent && body === undefined) return undefined;
    const lacks = [...rest.values()].some((one) => one.required);
    const missing = given.some((one) => one.required && !/^(organization|api-version)$/i.test(one.name) && values[one.name] === undefined);
    return lacks || missing ? undefined : { args, values, body };
}

// --- the recorder --------------------------------------------------------------------------------------------------------------------

let recorded;
function record(origin) {
    const recorder = createServer(async (request, response) => {
        let body = '';
        for await (const part of request) body += part;
        if (request.method === 'OPTIONS' || request.url.includes('/_apis/ResourceAreas')) {
            const answer = await fetch(origin + request.url, { method: request.method, headers: { authorization: request.headers.authorization } });
            const here = `http://127.0.0.1:${recorder.address().port}`;
            response.writeHead(answer.status, { 'content-type': 'application/json' }).end((await answer.text()).replaceAll(origin, here));
            return;
        }
        recorded = { method: request.method, target: request.url, headers: request.headers, body };
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"count":0,"value":[]}');
    });
    return new Promise((done) => recorder.listen(0, '127.0.0.1', () => done(recorder)));
}

// --- comparison ----------------------------------------------------------------------------------------------------------------------

const token = execFileSync(simulator, ['--print-token'], { encoding: 'utf8' }).trim();
const server = spawn(simulator, [], { stdio: ['ignore', 'pipe', 'inherit'] });
const library = new Library(published);
let recorder;
let failures = 0;
try {
    const { value: origin } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
    recorder = await record(origin);
    const api = new azdev.WebApi(`http://127.0.0.1:${recorder.address().port}/fabrikam`, azdev.getPersonalAccessTokenHandler(token));
    const all = [...operations(data)];
    const areas = new Set();
    let compared = 0;
    for (const [make, area] of Object.entries(clients)) {
        const client = await api[make]();
        const names = new Set();
        for (let one = client; one !== Object.prototype; one = Object.getPrototypeOf(one)) Object.getOwnPropertyNames(one).forEach((name) => names.add(name));
        for (const name of [...names].sort()) {
            const found = all.filter((one) => one.area === area && one.operation['x-ms-vss-method'].toLowerCase() === name.toLowerCase());
            if (found.length !== 1 || typeof client[name] !== 'function') continue;
            const given = argumentsOf(client[name], found[0]);
            if (!given) continue;
            const { operation } = found[0];
            const call = `${area}/${operation.operationId}`;
            const organization = found[0].path.includes('{organization}') ? { organization: 'fabrikam' } : {};
            const ours = await library.request(found[0], { ...organization, ...given.values }, given.body);
            if (ours.missing) continue;
            recorded = undefined;
            await client[name](...given.args).catch(() => {}); // the answer is not what it expects
            if (!recorded) {
                meant.fail(`${call}: the Node client sent nothing`);
                continue;
            }
            ++compared;
            areas.add(area);
            meant.check(call, parts(recorded), ours);
        }
    }
    failures = meant.end();
    console.log(`${compared} operations in ${areas.size} areas compared, ${failures} differences that nothing explains`);
    assert(compared >= 120 && areas.size >= 20);
} finally {
    server.kill('SIGTERM');
    library.close();
    recorder?.close();
    recorder?.closeAllConnections();
}
process.exit(failures === 0 ? 0 : 1);
