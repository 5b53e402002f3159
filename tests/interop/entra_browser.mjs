// SPDX-License-Identifier: BSL-1.0
// The person at the browser, who accepts what the simulator's Entra ID asks. As a program, it is the browser of @azure/identity:
// entra_browser.mjs ADDRESS
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

export const norman = 'norman@fabrikam.example';

async function accept(address) {
    const url = new URL(address);
    const body = new URLSearchParams(url.searchParams);
    body.set('decision', 'accept');
    body.set('user', norman);
    return fetch(url.origin + url.pathname, { method: 'POST', body, redirect: 'manual' });
}
/** Gives the address that the browser is sent back to. */
export async function browse(address) {
    const got = await accept(address);
    assert.equal(got.status, 302, await got.text());
    return got.headers.get('location');
}
/** For `response_mode=form_post`: sends the form of the page. */
export async function submit(address) {
    const page = await (await accept(address)).text();
    const [, action] = /<form method="post" action="([^"]*)"/.exec(page);
    const body = new URLSearchParams([...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [name, value]));
    await fetch(action, { method: 'POST', body });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await submit(process.argv[2]);
