// SPDX-License-Identifier: BSL-1.0
// Makes files whose only faults are a wrong type, a missing key, a name that is not in an enumeration, a text that does not match, a
// number out of range. It knows the files, but not the library.

/** A generator of numbers below `count`, the same in each run. */
export function randomFrom(seed) {
    let state = seed >>> 0;
    return (count) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 4294967296) * count);
    };
}

function parentOf(document, pointer) {
    const keys = pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/"));
    const last = keys.pop();
    return [keys.reduce((at, key) => at?.[key], document), last];
}

/** Puts a value at a pointer, if its parent exists. Returns whether it did. */
export function put(document, pointer, value) {
    const [parent, key] = parentOf(document, pointer);
    if (parent === null || typeof parent !== "object") return false;
    parent[key] = value;
    return true;
}

export function take(document, pointer) {
    const [parent, key] = parentOf(document, pointer);
    if (parent === null || typeof parent !== "object" || !(key in parent)) return false;
    delete parent[key];
    return true;
}

const others = {
    string: [1, true, ["x"], { x: 1 }, 1.5],
    integer: ["seven", true, [1], {}, 1.5],
    number: ["seven", false, [1], {}],
    boolean: ["no", 0, 1, [], {}],
    object: ["x", 1, true, []],
    array: ["x", 1, true, { 0: "x" }],
};

/**
 * One document: a copy of `good` with some of its optional members left out, some changed within the rules, and `faults` faults.
 * `fields` gives for each pointer: { type, required, good: [values], bad: [values], nullable }.
 */
export function makeDocument(random, good, fields, faults) {
    const document = structuredClone(good);
    const pointers = Object.keys(fields);
    const pick = (list) => list[random(list.length)];
    for (const pointer of pointers) {
        const field = fields[pointer];
        if (!field.required && random(6) === 0) take(document, pointer);
        else if (field.good && random(3) === 0) put(document, pointer, structuredClone(pick(field.good)));
        else if (field.nullable && random(8) === 0) put(document, pointer, null);
    }
    for (let made = 0; made < faults; ) {
        const pointer = pick(pointers);
        const field = fields[pointer];
        const kind = random(3);
        if (kind === 0) made += put(document, pointer, structuredClone(pick(others[field.type].concat(field.nullable ? [] : [null])))) ? 1 : 0;
        else if (kind === 1 && field.required) made += take(document, pointer) ? 1 : 0;
        else if (kind === 2 && field.bad) made += put(document, pointer, structuredClone(pick(field.bad))) ? 1 : 0;
    }
    return document;
}
