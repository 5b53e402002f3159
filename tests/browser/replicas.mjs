// SPDX-License-Identifier: BSL-1.0
// Sign-ins in Chromium at three replicas behind nginx, which are killed and started all the time: each ends signed in, or on a page that
// says to begin again, and no session is seen by another browser. Usage: node replicas.mjs STRESS CALLBACK_SERVER CHROMIUM SIGN_INS
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';

const [stress, program, executablePath, count] = process.argv.slice(2);
if (!count) {
    console.error('usage: node replicas.mjs STRESS CALLBACK_SERVER CHROMIUM SIGN_INS');
    process.exit(2);
}
const people = [
    ['norman@fabrikam.example', 'Norman Paulk'],
    ['christie@fabrikam.example', 'Christie Church'],
    ['jamal@fabrikam.example', 'Jamal Hartnett'],
];

const site = spawn(stress, ['--run_test=stress_replicas/site_for_a_browser', '--', program], { stdio: ['pipe', 'pipe', 'inherit'] });
const ended = new Promise((resolve) => site.on('exit', resolve));
let said = '';
const origin = await new Promise((resolve, reject) => {
    site.on('exit', () => reject(new Error(`the site ended: ${said}`)));
    site.stdout.on('data', (bytes) => {
        said += bytes;
        const found = /The site is at (https:\S+)\//.exec(said);
        if (found) resolve(found[1]);
    });
});

/** The page that a sign-in ends on, as text. A page of Chromium itself is none. */
async function signIn(page, user) {
    await page.goto(`${origin}/`);
    const organization = page.getByLabel('Organization');
    if ((await organization.count()) === 0) return page.innerText('body');
    await organization.fill('fabrikam');
    await page.getByRole('button', { name: 'Connect Azure DevOps' }).click();
    await page.waitForLoadState();
    const accept = page.getByRole('button', { name: 'Accept' });
    if ((await accept.count()) === 0) return page.innerText('body');
    await page.locator(`input[name=user][value="${user}"]`).check();
    await accept.click();
    await page.waitForLoadState();
    return page.innerText('body');
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
let atOnce = 0;
try {
    for (let i = 0; i < Number(count); i += 1) {
        const [user, name] = people[i % people.length];
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        context.setDefaultTimeout(30_000);
        const page = await context.newPage();
        let text = await signIn(page, user);
        if (text.includes('My open work items')) atOnce += 1;
        else assert.match(text, /begin again|try again/i);
        for (let tries = 0; tries < 40 && !text.includes('My open work items'); tries += 1) {
            await page.waitForTimeout(50);
            text = await signIn(page, user);
        }
        for (const [, other] of people) assert.equal(text.includes(`Signed in as ${other}`), other === name, text);
        const stranger = await browser.newContext({ ignoreHTTPSErrors: true });
        const elsewhere = await stranger.newPage();
        await elsewhere.goto(`${origin}/items`);
        assert.ok(!(await elsewhere.innerText('body')).includes('Signed in as'));
        await stranger.close();
        await context.close();
    }
} finally {
    await browser.close();
    site.stdin.end();
    await ended;
}
console.log(`${count} sign-ins in Chromium, ${atOnce} of them at once. ${said.trim().split('\n').at(-1)}`);
