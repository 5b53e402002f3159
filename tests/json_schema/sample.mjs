// SPDX-License-Identifier: BSL-1.0
// The files that sample.hpp describes, written by hand.
export const good = {
    title: "title",
    port: 80,
    retries: 0,
    loudness: "quiet",
    tags: ["x", "y"],
    range: [0.5, 2],
    frame: { shape: "circle", radius: 2.5 },
    ports: { http: 80, https: 443 },
    drawn: { shape: "square", side: 3 },
    root: { label: "root", next: { label: "next" }, children: { a: { label: "a", children: {} }, b: { label: "b" } } },
};

const tree = { type: "object", required: true, bad: [{ label: "x", colour: 1 }, {}] };
export const fields = {
    "/title": { type: "string", required: true, good: ["a", "zz"], bad: ["", "A", "a b", "a1"] },
    "/port": { type: "integer", good: [1, 65535], bad: [0, 65536, -1] },
    "/retries": { type: "integer", good: [255], bad: [256, -1] },
    "/loudness": { type: "string", good: ["Quiet", "NORMAL", "very.loud"], bad: ["loud", "", "very-loud", "quiet "] },
    "/tags": { type: "array", good: [["one"]], bad: [[]] },
    "/tags/0": { type: "string", required: false },
    "/range": { type: "array", good: [[1, 2]], bad: [[1], [1, 2, 3], []] },
    "/range/1": { type: "number", good: [-1e300, 0, 7] },
    "/frame": { type: "object", nullable: true, good: [{ radius: 1 }], bad: [{ shape: "circle" }, { shape: "square", radius: 1 }] },
    "/frame/radius": { type: "number", required: true, good: [0] },
    "/ports": { type: "object", good: [{}], bad: [{ http: "80" }] },
    "/ports/http": { type: "integer", good: [-2147483648, 2147483647], bad: [2147483648, -2147483649] },
    "/drawn": {
        type: "object",
        nullable: true,
        good: [true, "text", { shape: "circle", radius: 1 }, { shape: "square" }, null],
        bad: [{ shape: "circle" }, { shape: "oval", radius: 1 }, { side: 1 }],
    },
    "/root": { type: "object", nullable: true, bad: [{}, { label: "x", other: 1 }] },
    "/root/label": { type: "string", required: true },
    "/root/next": { type: "object", nullable: true, bad: tree.bad },
    "/root/children": { type: "object", bad: [{ c: {} }, { c: { label: 1 } }] },
    "/root/children/a": tree,
    "/root/children/a/label": { type: "string", required: true },
};
