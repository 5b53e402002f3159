// SPDX-License-Identifier: BSL-1.0
// The flows against oidc-provider, a certified server, each many times without a failure: oidc_provider.mjs DRIVER [TIMES]
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import * as jose from 'jose';
import Provider from 'oidc-provider';
import { Driver } from './driver.mjs';

const times = Number(process.argv[3] ?? 50);
const key = await jose.generateKeyPair('PS256', { extractable: true });
const signing = { ...(await jose.exportJWK((await jose.generateKeyPair('RS256', { extractable: true })).privateKey)), alg: 'RS256', use: 'sig', kid: 'provider' };
const device = 'urn:ietf:params:oauth:grant-type:device_code';
const redirect = 'https://host.example/back';
const people = ['authorization_code', 'refresh_token'];
const web = { redirect_uris: [redirect], response_types: ['code'], grant_types: people };
const alone = { redirect_uris: [], response_types: [], grant_types: ['client_credentials'] };
const strange = 'p w%d+&:/"'; // has to be encoded before base64

const provider = new Provider('http://127.0.0.1', {
    clients: [
        { client_id: 'public', token_endpoint_auth_method: 'none', ...web },
        { client_id: 'post', client_secret: strange, token_endpoint_auth_method: 'client_secret_post', ...web },
        { client_id: 'basic:+1', client_secret: strange, token_endpoint_auth_method: 'client_secret_basic', ...web },
        { client_id: 'signed', token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [{ ...(await jose.exportJWK(key.publicKey)), alg: 'PS256', kid: 'mine' }] }, ...web },
        { client_id: 'device', token_endpoint_auth_method: 'none', redirect_uris: [], response_types: [], grant_types: [device, 'refresh_token'] },
        { client_id: 'program', client_secret: strange, token_endpoint_auth_method: 'client_secret_post', ...alone },
        { client_id: 'signed-program', token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [{ ...(await jose.exportJWK(key.publicKey)), alg: 'PS256', kid: 'mine' }] }, ...alone },
    ],
    jwks: { keys: [signing] },
    cookies: { keys: ['a test needs no secret here'] },
    scopes: ['openid', 'offline_access', 'work'],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
        grant.addOIDCScope('openid offline_access work');
        await grant.save();
        return grant;
    },
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    features: { devInteractions: { enabled: false }, deviceFlow: { enabled: true }, clientCredentials: { enabled: true } },
    pkce: { required: () => true },
});

// The address is known only when the server listens, and a Provider's issuer cannot change: the proxy header names it.
const handle = provider.callback();
const server = createServer(async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return handle(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: 'somebody' } }); // accepts at once
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
export const origin = `http://127.0.0.1:${server.address().port}`;
provider.issuer = origin;

/** A browser with cookies of one sign-in. */
class Browser {
    cookies = new Map();
    async open(url, options = {}) {
        for (let hops = 0; hops < 12; ++hops) {
            const response = await fetch(url, { redirect: 'manual', ...options, headers: { cookie: [...this.cookies].map(([n, v]) => `${n}=${v}`).join('; '), ...options.headers } });
            for (const line of response.headers.getSetCookie()) {
                const [pair] = line.split(';');
                this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
            }
            const location = response.headers.get('location');
            if (!location) return { response, url, text: await response.text() };
            url = new URL(location, url).href;
            options = {};
            if (url.startsWith(redirect)) return { url };
        }
        throw new Error('too many redirects');
    }
}
async function approve(browser, page, userCode) {
    const xsrf = (text) => /name="xsrf" value="([^"]+)"/.exec(text)?.[1];
    const form = (fields) => ({ method: 'POST', body: new URLSearchParams(fields), headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    const input = await browser.open(page);
    const confirm = await browser.open(page, form({ xsrf: xsrf(input.text), user_code: userCode }));
    const done = await browser.open(page, form({ xsrf: xsrf(confirm.text), user_code: userCode, confirm: 'yes' }));
    assert.equal(done.response.status, 200, done.text);
}

const driver = new Driver(process.argv[2]);
const pem = await jose.exportPKCS8(key.privateKey);
const signedApp = { authentication: 'assertion', algorithm: 'PS256', key: pem, kid: 'mine' };
await driver.must('discover', { issuer: origin });
await driver.mustFail('discover', { issuer: `${origin}/` }, 'protocol'); // the issuer returned is another one

const counts = {};
const count = (flow) => (counts[flow] = (counts[flow] ?? 0) + 1);

async function signIn(app) {
    await driver.must('app', { redirect_uri: redirect, ...app });
    const url = await driver.must('authorize', { scopes: 'openid offline_access work' });
    const back = await new Browser().open(url);
    const query = new URL(back.url).search;
    assert(query.includes("iss="), back.text ?? query);
    const claims = JSON.parse(await driver.must('callback', { query }));
    assert.equal(claims.sub, 'somebody');
    return query;
}

/** The token that was kept is used by now. */
async function reuse() {
    const reused = await driver.mustFail('refresh_kept', {}, 'not_signed_in');
    assert.equal(reused.type_key, 'invalid_grant');
    await driver.must('keep');
    await driver.mustFail('refresh', {}, 'not_signed_in'); // a reused token ends the whole grant
    count('reuse detected');
}

const apps = {
    'code + PKCE, public': { client_id: 'public' },
    'code + PKCE, secret in the body': { client_id: 'post', client_secret: strange },
    'code + PKCE, Basic': { client_id: 'basic:+1', client_secret: strange, authentication: 'basic' },
    'code + PKCE, private_key_jwt': { client_id: 'signed', ...signedApp },
};
for (let i = 0; i < times; ++i) {
    const [flow, app] = Object.entries(apps)[i % 4];
    const query = await signIn(app);
    count('code + PKCE');
    await driver.mustFail('callback', { query }, 'conflict'); // the replay is ours to stop
    if (flow.includes('private_key_jwt')) continue;
    await driver.must('keep');
    await driver.must('refresh');
    await driver.must('refresh'); // with the rotated token
    count('refresh with rotation');
    await reuse();
}
while (counts['reuse detected'] < times) {
    await signIn(apps['code + PKCE, public']);
    await driver.must('keep');
    await driver.must('refresh');
    count('refresh with rotation');
    await reuse();
}
await driver.must('app', { redirect_uri: redirect, client_id: 'post', client_secret: 'wrong' });
const url = await driver.must('authorize', { scopes: 'openid' });
await driver.mustFail('callback', { query: new URL((await new Browser().open(url)).url).search }, 'rejected');

await driver.must('app', { client_id: 'device' });
for (let i = 0; i < times; ++i) {
    const [page, userCode] = (await driver.must('device', { scopes: 'openid offline_access work' })).split(' ');
    assert.equal(await driver.must('poll'), 'sleeping 5');
    assert.equal(await driver.must('go on'), 'sleeping 5'); // the first poll came too early
    await approve(new Browser(), page, userCode);
    assert(!(await driver.must('go on')).startsWith('sleeping'));
    await driver.must('refresh');
    count('device code');
}

for (let i = 0; i < times; ++i) {
    await driver.must('app', { client_id: 'program', client_secret: strange });
    await driver.must('client_credentials', { scopes: 'work' });
    count('client credentials');
    await driver.must('app', { client_id: 'signed-program', ...signedApp });
    await driver.must('client_credentials', { scopes: 'work' });
    count('private_key_jwt');
}
const stranger = await jose.exportPKCS8((await jose.generateKeyPair('PS256', { extractable: true })).privateKey);
await driver.must('app', { client_id: 'signed-program', ...signedApp, key: stranger });
await driver.mustFail('client_credentials', { scopes: 'work' }, 'rejected');

driver.end();
server.close();
server.closeAllConnections();
for (const [flow, number] of Object.entries(counts)) console.log(`oidc-provider: ${flow}: ${number}, no failure`);
for (const flow of ['code + PKCE', 'refresh with rotation', 'reuse detected', 'device code', 'client credentials', 'private_key_jwt']) assert(counts[flow] >= times, flow);
