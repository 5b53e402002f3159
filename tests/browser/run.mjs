// SPDX-License-Identifier: BSL-1.0
// Walks through the callback server with Chromium, as people do. Usage: node run.mjs CALLBACK_SERVER CHROMIUM SCREENSHOT_FOLDER [NAME…]
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { checkPage } from './checks.mjs';
import { scenarios } from './scenarios.mjs';
import { startServer } from './server.mjs';

const [program, executablePath, folder, ...wanted] = process.argv.slice(2);
if (!folder) {
    console.error('usage: node run.mjs CALLBACK_SERVER CHROMIUM SCREENSHOT_FOLDER [NAME…]');
    process.exit(2);
}
mkdirSync(folder, { recursive: true });

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
const browser = await chromium.launch({ executablePath, args });
let failures = 0;

for (const [name, scenario] of Object.entries(scenarios)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const server = await startServer(program); // one for each scenario, so that none sees what another left
    const contexts = [];
    const troubles = [];
    const newContext = async (options = {}) => {
        const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options });
        context.setDefaultTimeout(30_000);
        context.on('console', (message) => {
            if (message.type() === 'error' && !/status of [45]\d\d/.test(message.text())) troubles.push(message.text());
        });
        contexts.push(context);
        return context;
    };
    const tools = {
        origin: server.origin,
        newContext,
        screenshot: (page, label) => page.screenshot({ path: `${folder}/${name}-${label}.png`, fullPage: true }),
        check: (page) => checkPage(page, server.origin),
    };
    try {
        await scenario(tools);
        if (troubles.length > 0) throw new Error(`the console says: ${troubles.join(' | ')}`);
        console.log(`passed  ${name}`);
    } catch (error) {
        failures += 1;
        console.log(`FAILED  ${name}: ${error.message}`);
        const page = contexts.at(-1)?.pages().at(-1);
        if (page) await page.screenshot({ path: `${folder}/${name}-failed.png` }).catch(() => {});
    }
    for (const context of contexts) await context.close();
    await server.stop();
}
await browser.close();
process.exit(failures > 0 ? 1 : 0);
