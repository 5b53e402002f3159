// SPDX-License-Identifier: BSL-1.0
// @azure/msal-node and @azure/identity sign in with each flow, and use what they get at the simulated Azure DevOps: entra_clients.mjs GIVEN
import assert from 'node:assert/strict';
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ClientAssertionCredential, ClientCertificateCredential, ClientSecretCredential, DeviceCodeCredential, InteractiveBrowserCredential, OnBehalfOfCredential, WorkloadIdentityCredential } from '@azure/identity';
import { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
import * as jose from 'jose';
import { browse, norman, submit } from './entra_browser.mjs';

const { origin, web, native, secret, oldSecret, key, certificate, certificateFile, assertion, assertionFile } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tenant = 'fabrikam.example';
const resource = '499b84ac-1321-427f-aa17-267ca6975798';
const delegated = `${resource}/vso.work_write`;
const everything = `${resource}/.default`;
const api = `api://${web}/access`;
const redirectUri = 'http://localhost:3000/back';

const metadata = await (await fetch(`${origin}/${tenant}/v2.0/.well-known/openid-configuration`)).json();
const tenantId = metadata.issuer.split('/')[3];
const keys = jose.createRemoteJWKSet(new URL(metadata.jwks_uri));

async function enterCode({ userCode, verificationUri }) {
    const got = await fetch(verificationUri, { method: 'POST', body: new URLSearchParams({ user_code: userCode, user: norman, decision: 'accept' }) });
    assert.equal(got.status, 200);
}
/** The token opens Azure DevOps, and holds what it has to. */
async function use(token, expected) {
    const { payload } = await jose.jwtVerify(token, keys, { issuer: `https://sts.windows.net/${tenantId}/`, audience: resource });
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(payload[name], value, name);
    const got = await fetch(`${origin}/fabrikam/_apis/wit/workitems/1?api-version=7.1`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(got.status, 200, await got.text());
}
const person = { unique_name: norman, scp: 'vso.work_write', tid: tenantId };
const itself = { idtyp: 'app', appid: web, tid: tenantId };

const options = (clientId, rest = {}) => ({ auth: { clientId, authority: `${origin}/${tenant}`, knownAuthorities: [new URL(origin).host], ...rest } });
const withSecret = (rest = {}) => new ConfidentialClientApplication(options(web, { clientSecret: secret, ...rest }));
const thumbprintSha256 = createHash('sha256').update(new X509Certificate(certificate).raw).digest('hex');

async function signInWithCode(app, scopes, extra = {}) {
    const verifier = randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
    const address = await app.getAuthCodeUrl({ scopes, redirectUri, state: 'state', nonce: 'nonce', codeChallenge, codeChallengeMethod: 'S256', ...extra });
    const back = new URL(await browse(address));
    assert.equal(back.searchParams.get('state'), 'state');
    return app.acquireTokenByCode({ scopes, redirectUri, code: back.searchParams.get('code'), codeVerifier: verifier, nonce: 'nonce', state: 'state' }, { state: back.searchParams.get('state') });
}
const personOfApi = async () => (await signInWithCode(withSecret(), [api])).accessToken;

const msal = {
    'authorization code and refresh': async () => {
        const app = withSecret();
        const got = await signInWithCode(app, [delegated]);
        assert.equal(got.account.username, norman);
        assert.equal(got.tenantId, tenantId);
        await jose.jwtVerify(got.idToken, keys, { issuer: metadata.issuer, audience: web });
        await use(got.accessToken, person);
        const renewed = await app.acquireTokenSilent({ account: got.account, scopes: [delegated], forceRefresh: true });
        assert.notEqual(renewed.accessToken, got.accessToken);
        await use(renewed.accessToken, person);
    },
    'authorization code on this machine': async () => {
        const got = await new PublicClientApplication(options(native)).acquireTokenInteractive({ scopes: [delegated], openBrowser: submit });
        await use(got.accessToken, { ...person, appid: native });
    },
    'device code': async () => {
        const got = await new PublicClientApplication(options(native)).acquireTokenByDeviceCode({ scopes: [delegated], deviceCodeCallback: enterCode });
        await use(got.accessToken, person);
    },
    'client secret': async () => use((await withSecret().acquireTokenByClientCredential({ scopes: [everything] })).accessToken, { ...itself, appidacr: '1' }),
    certificate: async () => {
        const app = new ConfidentialClientApplication(options(web, { clientCertificate: { thumbprintSha256, privateKey: key } }));
        await use((await app.acquireTokenByClientCredential({ scopes: [everything] })).accessToken, { ...itself, appidacr: '2' });
    },
    'federated assertion': async () => {
        const app = new ConfidentialClientApplication(options(web, { clientAssertion: async () => assertion }));
        await use((await app.acquireTokenByClientCredential({ scopes: [everything] })).accessToken, itself);
    },
    'on behalf of': async () => use((await withSecret().acquireTokenOnBehalfOf({ oboAssertion: await personOfApi(), scopes: [delegated] })).accessToken, person),
    'claims challenges': async () => use((await signInWithCode(withSecret({ clientCapabilities: ['CP1'] }), [delegated])).accessToken, { xms_cc: ['cp1'] }),
    'an expired secret': async () => {
        const app = withSecret({ clientSecret: oldSecret });
        await assert.rejects(app.acquireTokenByClientCredential({ scopes: [everything] }), (why) => why.errorCode === 'invalid_client' && why.errorMessage.includes('AADSTS7000222'));
    },
    'a code without its verifier': async () => {
        const app = withSecret();
        const back = new URL(await browse(await app.getAuthCodeUrl({ scopes: [delegated], redirectUri, codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', codeChallengeMethod: 'S256' })));
        await assert.rejects(app.acquireTokenByCode({ scopes: [delegated], redirectUri, code: back.searchParams.get('code') }), (why) => why.errorCode === 'invalid_grant');
    },
};

const where = { authorityHost: origin, disableInstanceDiscovery: true };
const token = async (credential, scope, expected) => use((await credential.getToken(scope)).token, expected);
const identity = {
    ClientSecretCredential: () => token(new ClientSecretCredential(tenant, web, secret, where), everything, itself),
    ClientCertificateCredential: () => token(new ClientCertificateCredential(tenant, web, certificateFile, where), everything, itself),
    ClientAssertionCredential: () => token(new ClientAssertionCredential(tenant, web, async () => assertion, where), everything, itself),
    WorkloadIdentityCredential: () => token(new WorkloadIdentityCredential({ tenantId: tenant, clientId: web, tokenFilePath: assertionFile, ...where }), everything, itself),
    DeviceCodeCredential: () => token(new DeviceCodeCredential({ tenantId: tenant, clientId: native, userPromptCallback: enterCode, ...where }), delegated, person),
    InteractiveBrowserCredential: () => token(new InteractiveBrowserCredential({ tenantId: tenant, clientId: native, redirectUri: 'http://localhost', ...where }), delegated, person),
    OnBehalfOfCredential: async () => token(new OnBehalfOfCredential({ tenantId: tenant, clientId: web, clientSecret: secret, userAssertionToken: await personOfApi(), ...where }), delegated, person),
    'another tenant': async () => {
        const wrong = new ClientSecretCredential('contoso.example', web, secret, where);
        await assert.rejects(wrong.getToken(everything), (why) => why.message.includes('AADSTS700016'));
    },
};

for (const [library, flows] of Object.entries({ msal, identity })) {
    for (const [name, flow] of Object.entries(flows)) {
        try {
            await flow();
        } catch (why) {
            why.message = `${library}, ${name}: ${why.message}`;
            throw why;
        }
    }
}
console.log(`the simulator's Entra ID: ${Object.keys(msal).length} flows of msal-node, ${Object.keys(identity).length} of @azure/identity`);
