// SPDX-License-Identifier: BSL-1.0
// Checks for every page of the callback server: structure, names of controls, contrast, width.
import assert from 'node:assert/strict';

/** Runs in the page; returns a list of complaints. */
function inspect() {
    const complaints = [];
    const nameOf = (element) => (element.textContent || element.name || '').trim().slice(0, 40);
    const say = (element, text) => complaints.push(`${element.tagName.toLowerCase()} "${nameOf(element)}": ${text}`);
    if (!document.documentElement.lang) complaints.push('no language');
    if (document.querySelectorAll('h1').length !== 1) complaints.push(`${document.querySelectorAll('h1').length} h1`);
    if (document.querySelectorAll('main').length !== 1) complaints.push('not one main');
    if (!document.title) complaints.push('no title');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    if (new Set(ids).size !== ids.length) complaints.push('an id twice');
    let level = 0;
    for (const heading of document.querySelectorAll('main h1, main h2, main h3')) {
        const here = Number(heading.tagName[1]);
        if (level > 0 && here > level + 1) say(heading, 'skips a level');
        level = here;
    }
    for (const control of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
        if (control.labels.length !== 1 || !control.labels[0].textContent.trim()) say(control, 'no label');
        for (const id of (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
            if (!document.getElementById(id)) say(control, `described by a missing ${id}`);
    }
    for (const link of document.querySelectorAll('a[href^="#"]'))
        if (!document.getElementById(link.getAttribute('href').slice(1))) say(link, 'leads nowhere');
    for (const control of document.querySelectorAll('button, .button, input:not([type=hidden]), select, textarea, nav a')) {
        const box = control.getBoundingClientRect();
        if (box.height < 24 || box.width < 24) say(control, `is ${Math.round(box.width)} by ${Math.round(box.height)} pixels`);
    }
    const number = (text) => text.match(/[\d.]+/g).map(Number);
    const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const color = number(getComputedStyle(at).backgroundColor);
            if (color.length === 3 || color[3] === 1) return color;
        }
        return [255, 255, 255];
    };
    for (const element of document.querySelectorAll('body *')) {
        if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
        const [a, b] = [light(number(getComputedStyle(element).color)), light(ground(element))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (contrast < 4.5) say(element, `contrast ${contrast.toFixed(2)}`);
    }
    const width = document.documentElement.scrollWidth;
    if (width > window.innerWidth) complaints.push(`${width} pixels wide on a screen of ${window.innerWidth}`);
    if (document.querySelector('script, [onclick], [style]')) complaints.push('a script or a style in the page');
    return complaints;
}

/** Checks the page that is shown, if it is the callback server's. */
export async function checkPage(page, origin) {
    if (!page.url().startsWith(origin)) return;
    await page.waitForLoadState('load');
    const complaints = await page.evaluate(inspect);
    assert.deepEqual(complaints, [], `${page.url().split('?')[0]} at ${page.viewportSize().width} pixels`);
}
