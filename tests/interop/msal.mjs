// SPDX-License-Identifier: BSL-1.0
// The requests of @azure/msal-node and ours, parameter by parameter: msal.mjs DRIVER
// What differs stands in differences.json with its reason; a difference that is not listed fails, and so does one that no longer occurs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfidentialClientApplication, ManagedIdentityApplication, PublicClientApplication } from '@azure/msal-node';
import * as jose from 'jose';
import { certificateOf } from './certificate.mjs';
import { Driver } from './driver.mjs';

const tenant = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const clientId = '8c2a1f4e-1111-4222-8333-944455556666';
const redirectUri = 'https://host.example/back';
const resource = '499b84ac-1321-427f-aa17-267ca6975798';
const delegated = `${resource}/vso.work`;
const everyone = ['openid', 'profile', 'offline_access'];
const person = await new jose.SignJWT({ sub: 'me', oid: 'me', tid: tenant, preferred_username: 'me@host.example' }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('1h').sign(new Uint8Array(32));

/** A request as both sides have it: path, parameters of the body or the query, headers in lower case. */
function recorded(method, url, headers, body) {
    const parts = new URL(url);
    const names = Object.fromEntries([...new Headers(headers)]);
    return { method, path: parts.pathname, query: Object.fromEntries(parts.searchParams), body: Object.fromEntries(new URLSearchParams(body ?? '')), headers: names };
}
const token = { token_type: 'Bearer', scope: delegated, expires_in: 3600, access_token: 'access', refresh_token: 'refresh-old' };
const device = { device_code: 'device', user_code: 'WDJB-MJHT', verification_uri: 'https://host.example/device', expires_in: 900, interval: 1, message: 'go' };
const identity = () => ({ access_token: 'access', expires_on: String(Math.floor(Date.now() / 1000) + 3600), resource, token_type: 'Bearer', client_id: clientId });
const answer = (url) => (url.includes('devicecode') ? device : url.includes('/identity/') || url.includes('/msi/') ? identity() : token);

// Their side: a network module that records and answers.
let theirs = [];
const networkClient = {
    async sendGetRequestAsync(url, options) {
        theirs.push(recorded('GET', url, options?.headers, ''));
        return { status: 200, headers: {}, body: answer(url) };
    },
    async sendPostRequestAsync(url, options) {
        theirs.push(recorded('POST', url, options?.headers, options?.body));
        return { status: 200, headers: {}, body: answer(url) };
    },
};
const host = 'https://login.microsoftonline.com';
const metadata = {
    authorization_endpoint: `${host}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${host}/${tenant}/oauth2/v2.0/token`,
    issuer: `${host}/${tenant}/v2.0`,
    jwks_uri: `${host}/${tenant}/discovery/v2.0/keys`,
    device_authorization_endpoint: `${host}/${tenant}/oauth2/v2.0/devicecode`,
};
const options = (rest) => ({
    auth: { clientId, authority: `${host}/${tenant}`, authorityMetadata: JSON.stringify(metadata), knownAuthorities: ['login.microsoftonline.com'], ...rest },
    system: { networkClient },
});

// Our side: a server that records and answers.
let ours = [];
const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
        ours.push(recorded(request.method, `http://x${request.url}`, request.headers, body));
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer(request.url)));
    });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const authority = `http://127.0.0.1:${server.address().port}`;

const key = await jose.generateKeyPair('PS256', { extractable: true });
const pem = await jose.exportPKCS8(key.privateKey);
const certificate = certificateOf(pem);
const thumbprintSha256 = createHash('sha256').update(new X509Certificate(certificate).raw).digest('hex');
const clientCertificate = { thumbprintSha256, privateKey: pem };

const driver = new Driver(process.argv[2]);
const withSecret = { client_id: clientId, client_secret: 'hush ~+', redirect_uri: redirectUri };
const withCertificate = { client_id: clientId, authentication: 'assertion', algorithm: 'PS256', key: pem, certificate, redirect_uri: redirectUri };
// What Kubernetes would write into AZURE_FEDERATED_TOKEN_FILE.
const folder = mkdtempSync(join(tmpdir(), 'msal-'));
const tokenFile = join(folder, 'token');
writeFileSync(tokenFile, `${await new jose.SignJWT({ sub: 'system:serviceaccount:a:b' }).setProtectedHeader({ alg: 'PS256' }).setExpirationTime('1h').sign(key.privateKey)}\n`);
const withTokenFile = { client_id: clientId, authentication: 'federated', endpoint: tokenFile };
const scopes = [delegated, ...everyone].join(' ');
const confidential = () => new ConfidentialClientApplication(options({ clientSecret: 'hush ~+' }));
const ask = async (app, name, rest) => {
    await driver.must('app', app);
    return driver.must(name, rest);
};

const flows = {
    'authorize URL': {
        theirs: () => {},
        ours: async () => { // what is drawn at random is ours on both sides
            const mine = recorded('GET', await ask(withSecret, 'authorize', { scopes }), {}, '');
            const { state, nonce, code_challenge: codeChallenge } = mine.query;
            assert(state.length === 43 && nonce.length === 43 && codeChallenge.length === 43);
            const asked = await confidential().getAuthCodeUrl({ redirectUri, scopes: [delegated], state, nonce, codeChallenge, codeChallengeMethod: 'S256' });
            ours.push(mine);
            theirs.push(recorded('GET', asked, {}, ''));
        },
    },
    'authorization code': {
        theirs: () => confidential().acquireTokenByCode({ code: 'the code', redirectUri, scopes: [delegated], codeVerifier: 'a'.repeat(43) }),
        ours: async () => {
            await ask(withSecret, 'authorize', { scopes: `${delegated} offline_access` });
            await driver.must('callback', { code: 'the code' });
        },
    },
    'refresh token': {
        theirs: () => confidential().acquireTokenByRefreshToken({ refreshToken: 'refresh-old', scopes: [delegated] }),
        ours: () => ask(withSecret, 'refresh', { scopes }),
    },
    'device code': {
        theirs: () => new PublicClientApplication(options({})).acquireTokenByDeviceCode({ scopes: [delegated], deviceCodeCallback: () => {} }),
        ours: async () => {
            await ask({ client_id: clientId }, 'device', { scopes });
            await driver.must('poll');
            await driver.must('go on');
        },
    },
    'client secret': {
        theirs: () => confidential().acquireTokenByClientCredential({ scopes: [`${resource}/.default`] }),
        ours: () => ask(withSecret, 'client_credentials', { scopes: `${resource}/.default` }),
    },
    certificate: {
        theirs: () => new ConfidentialClientApplication(options({ clientCertificate })).acquireTokenByClientCredential({ scopes: [`${resource}/.default`] }),
        ours: () => ask(withCertificate, 'client_credentials', { scopes: `${resource}/.default` }),
    },
    'federated assertion': { // the same assertion on both sides: theirs by a callback, ours from the file
        theirs: () => new ConfidentialClientApplication(options({ clientAssertion: async () => readFileSync(tokenFile, 'utf8').trim() })).acquireTokenByClientCredential({ scopes: [`${resource}/.default`] }),
        ours: () => ask(withTokenFile, 'client_credentials', { scopes: `${resource}/.default` }),
    },
    'on behalf of, with a certificate': {
        theirs: () => new ConfidentialClientApplication(options({ clientCertificate })).acquireTokenOnBehalfOf({ oboAssertion: person, scopes: [delegated] }),
        ours: () => ask(withCertificate, 'on_behalf_of', { token: person, scopes }),
    },
    'on behalf of': {
        theirs: () => confidential().acquireTokenOnBehalfOf({ oboAssertion: person, scopes: [delegated] }),
        ours: () => ask(withSecret, 'on_behalf_of', { token: person, scopes }),
    },
    'managed identity, virtual machine': {
        theirs: () => new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: clientId }, system: { networkClient } }).acquireToken({ resource }),
        ours: () => driver.must('managed_identity', { resource, client_id: clientId, endpoint: `${authority}/metadata/identity/oauth2/token` }),
    },
    'managed identity, App Service': {
        theirs: () => {
            const asked = JSON.parse(execFileSync(process.execPath, [fileURLToPath(new URL('./msal_app_service.mjs', import.meta.url)), resource], { encoding: 'utf8' }));
            theirs.push(recorded('GET', asked.url, asked.headers, ''));
        },
        ours: () => driver.must('managed_identity', { resource, endpoint: `${authority}/msi/token`, identity_header: 'the header' }),
    },
};

/** What is new in each run, in a form that can be compared: an assertion becomes its claims and header. */
function settled(parameters) {
    const made = {};
    for (const [name, value] of Object.entries(parameters)) {
        if (name === 'code_verifier') made[name] = value.length >= 43 ? 'a verifier' : value;
        else if (name === 'client_assertion' && !jose.decodeJwt(value).jti) made[name] = value; // of somebody else
        else if (name === 'client_assertion') {
            const claims = jose.decodeJwt(value);
            for (const [part, held] of [['header', jose.decodeProtectedHeader(value)], ['claim', claims]])
                for (const [key, inner] of Object.entries(held)) made[`client_assertion ${part} ${key}`] = inner;
            made['client_assertion claim aud'] = new URL(claims.aud).pathname;
            made['client_assertion claim jti'] = /^[0-9A-Za-z_-]{20,}$/.test(claims.jti) ? 'something unguessable' : claims.jti;
            made['client_assertion claim exp'] = claims.exp - claims.nbf;
            for (const time of ['nbf', 'iat']) if (Math.abs(claims[time] - Date.now() / 1000) < 60) made[`client_assertion claim ${time}`] = 'now';
        } else if (name === 'scope') made[name] = value.split(' ').sort().join(' ');
        else made[name] = value;
    }
    return made;
}
const relevant = (headers) => {
    const made = { ...headers };
    // Of the transport, or of the connection.
    for (const name of ['host', 'content-length', 'connection', 'user-agent', 'accept-encoding']) delete made[name];
    return made;
};

const differences = JSON.parse(readFileSync(new URL('./differences.json', import.meta.url)));
const used = new Set();
let equal = 0;
function compare(flow, place, mine, other) {
    for (const name of new Set([...Object.keys(mine), ...Object.keys(other)])) {
        if (mine[name] === other[name]) {
            ++equal;
            continue;
        }
        const side = !(name in mine) ? 'theirs alone' : !(name in other) ? 'ours alone' : 'both, of another value';
        const listed = differences.findIndex((one) => one.name === name && one.place === place && one.side === side && (!one.flows || one.flows.includes(flow)));
        assert(listed >= 0, `${flow}: ${place} ${name}: ${side}: ours ${JSON.stringify(mine[name])}, theirs ${JSON.stringify(other[name])}`);
        assert(differences[listed].reason, `${name}: a difference needs a reason`);
        used.add(`${listed} ${differences[listed].flows ? flow : ''}`);
    }
}

let requests = 0;
await driver.must('entra', { tenant, authority });
for (const [flow, run] of Object.entries(flows)) {
    theirs = [];
    ours = [];
    await run.theirs();
    await run.ours();
    assert(theirs.length > 0 && theirs.length === ours.length, `${flow}: they send ${theirs.length} requests, we ${ours.length}`);
    for (let i = 0; i < theirs.length; ++i) {
        assert.equal(ours[i].method, theirs[i].method);
        assert.equal(ours[i].path, theirs[i].path);
        compare(flow, 'query', settled(ours[i].query), settled(theirs[i].query));
        compare(flow, 'body', settled(ours[i].body), settled(theirs[i].body));
        compare(flow, 'header', relevant(ours[i].headers), relevant(theirs[i].headers));
        ++requests;
    }
}
differences.forEach((one, index) => {
    for (const flow of one.flows ?? ['']) assert(used.has(`${index} ${flow}`), `differences.json: ${one.place} ${one.name} (${flow || 'any flow'}) does not occur any more`);
});
driver.end();
server.close();
rmSync(folder, { recursive: true });
console.log(`msal-node: ${requests} requests of ${Object.keys(flows).length} flows, ${equal} parameters equal, ${differences.length} listed differences`);
