// SPDX-License-Identifier: BSL-1.0
// What people do: each scenario runs on its own server.
import assert from 'node:assert/strict';

async function connect(page, origin, organization = 'fabrikam') {
    await page.goto(`${origin}/`);
    await page.getByLabel('Organization').fill(organization);
    await page.getByRole('button', { name: 'Connect Azure DevOps' }).click();
    await page.getByRole('heading', { name: 'Authorize this app?' }).waitFor();
}

async function signIn(page, origin, organization = 'fabrikam') {
    await connect(page, origin, organization);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('heading', { name: 'My open work items' }).waitFor();
}

/** Accepts, but keeps the browser from returning to the application; gives the address that it would return to. */
async function interceptCallback(page) {
    let address;
    await page.route('**/oauth2/authorize', async (route) => {
        const decided = await route.fetch({ maxRedirects: 0 });
        address = decided.headers().location;
        await route.fulfill({ contentType: 'text/plain', body: 'Stopped here.' });
    });
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Stopped here.').waitFor();
    await page.unroute('**/oauth2/authorize');
    return address;
}

/** The same page on a narrow screen; before any other screenshot, which leaves a style in the page for a moment. */
async function lookAt360(page, { check, screenshot }, label) {
    await page.setViewportSize({ width: 360, height: 740 });
    await check(page);
    await screenshot(page, `${label}-360`);
    await page.setViewportSize({ width: 1024, height: 768 });
}

const shows = (page, text) => page.getByText(text).first().waitFor();

/** Checks every page on one screen. */
async function everyPage({ origin, newContext, screenshot, check }, options) {
    const page = await (await newContext(options)).newPage();
    const look = async (label) => {
        await check(page);
        await screenshot(page, label);
    };
    await page.goto(`${origin}/`);
    await look('1-start');
    await page.getByLabel('Organization').fill('not an organization');
    await page.getByRole('button', { name: 'Connect Azure DevOps' }).click();
    await shows(page, 'That did not work');
    await look('2-start-error');
    await signIn(page, origin);
    await look('3-items');
    await page.getByRole('link', { name: /Sign in with a work account/ }).click();
    await look('4-item');
    await page.getByLabel('State').selectOption('Resolved');
    await page.getByRole('button', { name: 'Save the state' }).click();
    await shows(page, 'The state was changed.');
    await look('5-item-saved');
    await page.goto(`${origin}/items/5`);
    await look('6-item-hostile');
    await page.goto(`${origin}/projects`);
    await look('7-projects');
    await page.getByRole('link', { name: /Café Orders/ }).click();
    await look('8-new');
    await page.getByRole('button', { name: 'Create' }).click();
    await shows(page, 'Enter a title.');
    await look('9-new-error');
    await page.getByLabel('Type').selectOption('Issue');
    await page.getByLabel('Title').fill(`Oat milk, please – ${'averyveryverylongword'.repeat(5)}`);
    await page.getByLabel('Description').fill('Two litres.\nThe green one.');
    await page.getByRole('button', { name: 'Create' }).click();
    await shows(page, 'The work item was created.');
    await look('10-created');
    await page.goto(`${origin}/organization?wanted=nowhere`);
    await look('11-organization-error');
    await page.goto(`${origin}/items/999`);
    await look('12-missing');
    await page.goto(`${origin}/nothing`);
    await look('13-no-page');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Connect Azure DevOps' }).waitFor();
    await page.goto(`${origin}/items`);
    await shows(page, 'You are not signed in');
    await look('14-signed-out');
}

export const scenarios = {
    desktop: (tools) => everyPage(tools, {}),
    phone: (tools) => everyPage(tools, { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }),
    dark: (tools) => everyPage(tools, { colorScheme: 'dark' }),
    without_javascript: (tools) => everyPage({ ...tools, check: async () => {} }, { javaScriptEnabled: false }),

    async deny({ origin, newContext, check, screenshot }) {
        const page = await (await newContext()).newPage();
        await connect(page, origin);
        await page.getByRole('button', { name: 'Deny' }).click();
        await shows(page, 'Access was not granted');
        await check(page);
        await lookAt360(page, { check, screenshot }, 'denied');
        await screenshot(page, 'denied');
        assert.equal((await page.context().cookies()).filter((one) => one.name.includes('sign-in')).length, 0);
        await page.getByRole('link', { name: 'Begin again' }).click();
        await page.getByLabel('Organization').waitFor();
    },

    async reload_of_the_callback({ origin, newContext, check, screenshot }) {
        const page = await (await newContext()).newPage();
        await connect(page, origin);
        const address = await interceptCallback(page);
        await page.goto(address);
        await page.getByRole('heading', { name: 'My open work items' }).waitFor();
        await page.goto(address);
        await shows(page, 'begin again');
        await check(page);
        await lookAt360(page, { check, screenshot }, 'reloaded');
        await screenshot(page, 'reloaded');
        await page.getByRole('link', { name: 'To my open work items' }).click();
        await page.getByRole('heading', { name: 'My open work items' }).waitFor();
    },

    async back_button({ origin, newContext, check }) {
        const page = await (await newContext()).newPage();
        await signIn(page, origin);
        await page.goBack(); // to the authorize page, whose state has been used
        await page.getByRole('button', { name: 'Accept' }).click();
        await shows(page, 'begin again');
        await check(page);
        await page.goto(`${origin}/items`);
        await page.getByRole('heading', { name: 'My open work items' }).waitFor();
        await page.getByRole('link', { name: 'New work item' }).first().click();
        await page.getByRole('link', { name: /Fabrikam-Fiber/ }).first().click();
        await page.getByLabel('Title').fill('Made once');
        await page.getByRole('button', { name: 'Create' }).click();
        await shows(page, 'The work item was created.');
        await page.reload(); // does not submit again
        await page.goBack();
        await page.goForward();
        await page.goto(`${origin}/items/12`);
        await shows(page, 'does not exist');
    },

    async two_tabs({ origin, newContext }) {
        const context = await newContext();
        const [first, second] = [await context.newPage(), await context.newPage()];
        await connect(first, origin, 'fabrikam');
        await connect(second, origin, 'contoso');
        await first.getByRole('button', { name: 'Accept' }).click();
        await shows(first, 'Sign in with a work account');
        await second.getByRole('button', { name: 'Accept' }).click();
        await shows(second, 'Seat map');
        await first.reload();
        await shows(first, 'Seat map'); // one browser, one session
        assert.equal((await context.cookies()).filter((one) => one.name.includes('sign-in')).length, 0);
    },

    async a_form_from_before_the_sign_in({ origin, newContext, check, screenshot }) {
        const context = await newContext();
        const [old, page] = [await context.newPage(), await context.newPage()];
        await old.goto(`${origin}/`);
        await signIn(page, origin);
        await old.getByLabel('Organization').fill('contoso');
        await old.getByRole('button', { name: 'Connect Azure DevOps' }).click();
        await shows(old, 'This form is out of date');
        await check(old);
        await screenshot(old, 'old-form');
        await page.goto(`${origin}/items`);
        await shows(page, 'Sign in with a work account');
    },

    async a_stolen_state({ origin, newContext, check, screenshot }) {
        const victim = await (await newContext()).newPage();
        await connect(victim, origin);
        const address = await interceptCallback(victim);
        const thief = await (await newContext()).newPage();
        await thief.goto(address);
        await shows(thief, 'not started in this browser');
        await check(thief);
        await lookAt360(thief, { check, screenshot }, 'stolen');
        await screenshot(thief, 'stolen');
        await thief.goto(`${origin}/items`);
        await shows(thief, 'You are not signed in');
        await victim.goto(address);
        await shows(victim, 'Sign in with a work account');
    },

    async an_expired_sign_in({ origin, newContext, check, screenshot }) {
        const context = await newContext();
        const page = await context.newPage();
        await connect(page, origin);
        const address = await interceptCallback(page);
        const [pending] = (await context.cookies()).filter((one) => one.name.includes('sign-in'));
        const minutes = (pending.expires - Date.now() / 1000) / 60;
        assert.ok(minutes > 8 && minutes <= 10, `the cookie lasts ${minutes} minutes`);
        await context.clearCookies({ name: pending.name }); // as the browser does then
        await page.goto(address);
        await shows(page, 'too long ago');
        await check(page);
        await lookAt360(page, { check, screenshot }, 'expired');
        await screenshot(page, 'expired');
        await page.getByRole('link', { name: 'Begin again' }).click();
        await page.getByLabel('Organization').fill('fabrikam');
        await page.getByRole('button', { name: 'Connect Azure DevOps' }).click();
        await page.getByRole('button', { name: 'Accept' }).click();
        await page.getByRole('heading', { name: 'My open work items' }).waitFor();
    },

    async a_foreign_page({ origin, newContext }) {
        const context = await newContext();
        const page = await context.newPage();
        await signIn(page, origin);
        const evil = await context.newPage();
        const body = `<form method="post" action="${origin}/sign-out"><button>Win</button></form>`;
        await evil.route('https://evil.example/**', (route) => route.fulfill({ contentType: 'text/html', body }));
        await evil.goto('https://evil.example/');
        await evil.getByRole('button', { name: 'Win' }).click();
        await shows(evil, 'sent by another website');
        await page.reload();
        await shows(page, 'Sign in with a work account');
    },

    async keyboard({ origin, newContext, screenshot }) {
        const page = await (await newContext()).newPage();
        const focused = () => page.evaluate(() => {
            const at = document.activeElement;
            const style = getComputedStyle(at);
            const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            return { text: (at.textContent || at.id).trim(), outline };
        });
        const tabTo = async (text) => {
            await page.waitForLoadState('load');
            for (let i = 0; i < 40; ++i) {
                await page.keyboard.press('Tab');
                const at = await focused();
                assert.ok(at.outline, `the focus on "${at.text}" cannot be seen`);
                if (at.text.includes(text)) return;
            }
            throw new Error(`the keyboard does not reach "${text}"`);
        };
        await page.goto(`${origin}/`);
        await page.keyboard.press('Tab');
        assert.equal((await focused()).text, 'Skip to content');
        await screenshot(page, 'skip-link');
        await page.keyboard.press('Enter');
        await tabTo('organization');
        await screenshot(page, 'focus');
        await page.keyboard.type('fabrikam');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Authorize this app?' }).waitFor();
        await tabTo('Accept');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'My open work items' }).waitFor();
        await tabTo('New work item');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'New work item: choose a project' }).waitFor();
        await tabTo('Fabrikam-Fiber');
        await page.keyboard.press('Enter');
        await page.getByLabel('Title').waitFor();
        await tabTo('title');
        await page.keyboard.press('Enter'); // without a title
        await shows(page, 'That did not work');
        await page.locator('[role=alert]:focus').waitFor(); // the list of errors has the focus without a Tab key
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter'); // the link to the field
        assert.equal(await page.evaluate(() => document.activeElement.id || location.hash.slice(1)), 'title');
        await page.getByLabel('Title').focus();
        await page.keyboard.type('By keyboard');
        await page.keyboard.press('Enter');
        await shows(page, 'The work item was created.');
    },
};
