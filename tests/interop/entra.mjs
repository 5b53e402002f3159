// SPDX-License-Identifier: BSL-1.0
// The vendor's clients sign in at the simulator's Entra ID: entra.mjs SIMULATOR
// Node reads NODE_EXTRA_CA_CERTS when it starts, so the clients run in a process of their own (entra_clients.mjs).
import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as jose from 'jose';
import { certificateOf } from './certificate.mjs';

const simulator = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'azdo-entra-'));
const web = '8c2a1f4e-1111-4222-8333-944455556666';
const native = '8c2a1f4e-1111-4222-8333-944455557777';
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
const signer = rsa();
const certificate = certificateOf(signer.privateKey);
const issuer = rsa();
const issuerKey = await jose.importPKCS8(issuer.privateKey, 'RS256');
const jwk = await jose.exportJWK(await jose.importSPKI(issuer.publicKey, 'RS256'));
const assertion = await new jose.SignJWT({ iss: 'https://issuer.example', sub: 'job', aud: 'api://AzureADTokenExchange' }).setProtectedHeader({ alg: 'RS256', kid: 'issuer' }).setIssuedAt().setExpirationTime('10m').sign(issuerKey);

const seed = JSON.parse(execFileSync(simulator, ['--print-seed'], { encoding: 'utf8' }));
seed.apps = [
    {
        clientId: web, name: 'Web', tenant: 'fabrikam.example', redirectUris: ['http://localhost:3000/back'], permissions: 'vso.work_write', exposes: 'access',
        secrets: [{ value: 'old8Q~secret', until: '2025-01-01' }, { value: 'new8Q~secret' }], certificates: [certificate], organizations: ['fabrikam'],
        federated: [{ issuer: 'https://issuer.example', subject: 'job', keys: { keys: [{ ...jwk, kid: 'issuer', use: 'sig' }] } }],
    },
    { clientId: native, name: 'Native', tenant: 'fabrikam.example', public: true, redirectUris: ['http://localhost'], permissions: 'vso.work_write' },
];
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const file = (name, text, mode = 0o600) => {
    writeFileSync(join(folder, name), text, { mode });
    return join(folder, name);
};
const seedFile = file('seed.json', JSON.stringify(seed));
const authority = join(folder, 'ca.pem');
const server = spawn(simulator, ['--seed', seedFile, '--https', authority], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
    const { value: origin } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
    const given = { origin, web, native, secret: 'new8Q~secret', oldSecret: 'old8Q~secret', key: signer.privateKey, certificate,
        certificateFile: file('app.pem', signer.privateKey + certificate), assertion, assertionFile: file('federated', assertion) };
    // What xdg-open starts where there is no desktop.
    const browser = file('browser', `#!/bin/sh\nexec '${process.execPath}' '${beside('./entra_browser.mjs')}' "$1"\n`, 0o700);
    const env = { PATH: process.env.PATH, HOME: folder, NODE_EXTRA_CA_CERTS: authority, BROWSER: browser };
    execFileSync(process.execPath, [beside('./entra_clients.mjs'), file('given.json', JSON.stringify(given))], { stdio: 'inherit', env });
} finally {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true });
}
