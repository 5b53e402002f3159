// SPDX-License-Identifier: BSL-1.0
// A certificate, signed by itself, for a private key: by OpenSSL's command line.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function certificateOf(pem) {
    const folder = mkdtempSync(join(tmpdir(), 'azdo-certificate-'));
    try {
        writeFileSync(join(folder, 'key.pem'), pem, { mode: 0o600 });
        execFileSync('openssl', ['req', '-x509', '-new', '-key', join(folder, 'key.pem'), '-subj', '/CN=azdo test', '-days', '2', '-out', join(folder, 'certificate.pem')], { stdio: 'ignore' });
        return readFileSync(join(folder, 'certificate.pem'), 'utf8');
    } finally {
        rmSync(folder, { recursive: true });
    }
}
