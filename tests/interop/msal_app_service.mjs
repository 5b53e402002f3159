// SPDX-License-Identifier: BSL-1.0
// msal-node keeps for a whole process where it found a managed identity, so App Service is asked in a process of its own, which prints the
// request: msal_app_service.mjs RESOURCE
import { ManagedIdentityApplication } from '@azure/msal-node';

process.env.IDENTITY_ENDPOINT = 'http://127.0.0.1:41000/msi/token';
process.env.IDENTITY_HEADER = 'the header';
const networkClient = {
    async sendGetRequestAsync(url, options) {
        console.log(JSON.stringify({ url, headers: options.headers }));
        return { status: 200, headers: {}, body: { access_token: 'access', expires_on: String(Math.floor(Date.now() / 1000) + 3600), token_type: 'Bearer' } };
    },
};
await new ManagedIdentityApplication({ system: { networkClient } }).acquireToken({ resource: process.argv[2] });
