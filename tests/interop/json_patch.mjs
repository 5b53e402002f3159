// SPDX-License-Identifier: BSL-1.0
// JSON Patch: the cases of json-patch-test-suite, and random documents with fast-json-patch on the other side: json_patch.mjs DRIVER
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fastJsonPatch from 'fast-json-patch';
import { Driver } from './driver.mjs';

const require = createRequire(import.meta.url);
const driver = new Driver(process.argv[2]);
const { applyPatch, compare } = fastJsonPatch;
const apply = async (document, patch) => JSON.parse(await driver.must('apply', { document, patch }));
let cases = 0, refused = 0;

for (const file of ['spec_tests.json', 'tests.json'])
    for (const one of require(`json-patch-test-suite/${file}`)) {
        if (!one.patch || one.disabled) continue;
        const name = one.comment ?? JSON.stringify(one);
        const got = await driver.ask('apply', { document: one.doc, patch: one.patch });
        assert.equal(got.ok, one.error === undefined, `${name}: ${got.text}`);
        if (one.expected !== undefined) assert.deepEqual(JSON.parse(got.text), one.expected, name);
        one.error === undefined ? ++cases : ++refused;
    }
assert(cases > 50 && refused > 20, `${cases} cases and ${refused} refusals`);

let state = 1;
const draw = (below) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0, (state >>> 8) % below);
const key = () => ['a', 'b', 'é', '/', '~', '~1', 'x/y', '0', '-'][draw(9)];
function make(depth) {
    const kind = draw(depth > 0 ? 8 : 5);
    if (kind < 5) return [null, draw(2) === 0, draw(4), draw(4) + 0.25, 'ab€'.slice(draw(4))][kind];
    const all = Array.from({ length: draw(5) }, () => [key(), make(depth - 1)]);
    return kind < 7 ? all.map(([, value]) => value) : Object.fromEntries(all);
}
/** A copy with about one change for each level. */
function changed(value) {
    if (value === null || typeof value !== 'object' || draw(6) === 0) return make(2);
    if (Array.isArray(value)) {
        const list = value.map((one) => (draw(3) === 0 ? changed(one) : one));
        list.splice(draw(list.length + 1), draw(2), ...Array.from({ length: draw(2) }, () => make(1)));
        return list;
    }
    const made = Object.fromEntries(Object.entries(value).filter(() => draw(5) > 0).map(([name, one]) => [name, draw(3) === 0 ? changed(one) : one]));
    if (draw(2) === 0) made[key()] = make(1);
    return made;
}
const copy = (value) => JSON.parse(JSON.stringify(value));

for (let i = 0; i < 2000; ++i) {
    const before = make(4), after = changed(before);
    const what = JSON.stringify({ before, after });
    const ours = JSON.parse(await driver.must('diff', { document: before, other: after }));
    assert.deepEqual(await apply(before, ours), after, what);
    assert.deepEqual(applyPatch(copy(before), copy(ours), true).newDocument, after, what);
    if (typeof before === 'object' && before !== null && typeof after === 'object' && after !== null && Array.isArray(before) === Array.isArray(after)) {
        const theirs = compare(before, after);
        assert.deepEqual(await apply(before, theirs), after, what);
        assert(theirs.length > 0 || ours.length === 0, `more than fast-json-patch finds: ${what}`);
    }
}
driver.end();
console.log(`${cases} cases, ${refused} refusals, 2000 random documents`);
