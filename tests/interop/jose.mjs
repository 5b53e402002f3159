// SPDX-License-Identifier: BSL-1.0
// jose verifies our assertions, and we verify its tokens: jose.mjs DRIVER
import assert from 'node:assert/strict';
import { createHash, X509Certificate } from 'node:crypto';
import * as jose from 'jose';
import { Driver } from './driver.mjs';
import { certificateOf } from './certificate.mjs';

const driver = new Driver(process.argv[2]);
const audience = 'https://as.example.com/token';
let checks = 0;

const keys = {};
for (const algorithm of ['RS256', 'PS256', 'ES256']) {
    const pair = await jose.generateKeyPair(algorithm, { extractable: true });
    keys[algorithm] = { ...pair, pem: await jose.exportPKCS8(pair.privateKey), jwk: { ...(await jose.exportJWK(pair.publicKey)), kid: algorithm } };
}

for (const [algorithm, key] of Object.entries(keys)) {
    const ids = new Set();
    for (let i = 0; i < 20; ++i) {
        const text = await driver.must('sign', { algorithm, key: key.pem, kid: algorithm, client_id: 'client', audience });
        const { payload, protectedHeader } = await jose.jwtVerify(text, key.publicKey, { algorithms: [algorithm], issuer: 'client', subject: 'client', audience, maxTokenAge: '60s', requiredClaims: ['exp', 'nbf', 'jti'] });
        assert.deepEqual(protectedHeader, { alg: algorithm, typ: 'JWT', kid: algorithm });
        assert.equal(payload.exp - payload.iat, 300);
        ids.add(payload.jti);
        ++checks;
    }
    assert.equal(ids.size, 20, 'a jti came twice');
    const wrong = keys[algorithm === 'ES256' ? 'RS256' : 'ES256'].publicKey;
    const text = await driver.must('sign', { algorithm, key: key.pem, client_id: 'client', audience });
    await assert.rejects(jose.jwtVerify(text, wrong));
}

// x5t#S256 is the thumbprint that OpenSSL's command line and Node compute.
const pem = certificateOf(keys.PS256.pem);
const withCertificate = await driver.must('sign', { algorithm: 'PS256', key: keys.PS256.pem, certificate: pem, client_id: 'client', audience });
assert.equal(jose.decodeProtectedHeader(withCertificate)['x5t#S256'], createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url'));

const now = Math.floor(Date.now() / 1000);
const token = (algorithm, { header = {}, exp = now + 600, key = keys[algorithm].privateKey, claims = {} } = {}) =>
    new jose.SignJWT({ sub: 'me', ...claims }).setProtectedHeader({ alg: algorithm, kid: algorithm, ...header }).setIssuedAt(now).setExpirationTime(exp).sign(key);
const set = { keys: Object.values(keys).map((key) => key.jwk) };
const all = ['RS256', 'PS256', 'ES256'];

for (const algorithm of all)
    for (let i = 0; i < 20; ++i) {
        const text = await driver.must('verify', { token: await token(algorithm, { claims: { i } }), keys: set, allowed: all });
        assert.deepEqual(JSON.parse(text), { sub: 'me', i, iat: now, exp: now + 600 });
        ++checks;
    }

const refused = async (text, kind = 'rejected', rest = {}) => {
    await driver.mustFail('verify', { token: text, keys: set, allowed: all, ...rest }, kind);
    ++checks;
};
const other = await jose.generateKeyPair('PS256', { extractable: true });
await refused(await token('PS256', { key: other.privateKey }));
await refused(await token('PS256', { header: { kid: 'RS256' } })); // the key of that name is for another signature
await refused(await token('RS256'), 'rejected', { allowed: ['PS256', 'ES256'] });
await refused(await token('PS256'), 'rejected', { keys: { keys: [keys.RS256.jwk] } });
await refused(await token('RS256', { exp: now - 3600 }), 'timed_out');
await refused(new jose.UnsecuredJWT({ sub: 'me' }).setExpirationTime(now + 600).encode());
// Algorithm confusion: HS256 with the public key as the secret, in the forms in which a library might hold it.
for (const secret of [await jose.exportSPKI(keys.RS256.publicKey), keys.RS256.jwk.n, JSON.stringify(keys.RS256.jwk)]) {
    const forged = await new jose.SignJWT({ sub: 'me' }).setProtectedHeader({ alg: 'HS256', kid: 'RS256' }).setExpirationTime(now + 600).sign(new TextEncoder().encode(secret));
    await refused(forged);
    await refused(forged, 'rejected', { allowed: [...all, 'HS256'] });
}
const embedded = await jose.exportJWK(other.publicKey); // a token that brings its own key
await refused(await token('PS256', { key: other.privateKey, header: { jwk: embedded } }));
const [head, body, signature] = (await token('ES256')).split('.');
await refused(`${head}.${jose.base64url.encode('{"sub":"you"}')}.${signature}`);
await refused(`${head}.${body}.${signature.slice(0, -4)}AAAA`);
await refused(`${head}.${body}.`, 'protocol');
await refused(await new jose.SignJWT({ sub: 'me' }).setProtectedHeader({ alg: 'RS256', crit: ['b64'], b64: true }).sign(keys.RS256.privateKey), 'protocol');

driver.end();
console.log(`jose: ${checks} tokens verified or refused`);
