// SPDX-License-Identifier: BSL-1.0
// run.mjs PROGRAM FOLDER: makes files with and without faults and lets ajv and the decoder judge each.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { makeDocument, randomFrom } from "./faults.mjs";
import * as sample from "./sample.mjs";
import * as services from "./services.mjs";

const [program, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const run = (...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 26 });

let failed = false;
function compare(type, { good, fields, more = [] }, seed, count) {
    const schema = JSON.parse(run("schema", type));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(schema);
    const random = randomFrom(seed);
    const files = [];
    for (let i = 0; i < count; ++i) {
        const document = i === 0 ? good : makeDocument(random, good, fields, i % 3 === 0 ? 0 : 1 + random(2));
        files.push({ name: join(folder, `${type}-${i}.json`), document });
        writeFileSync(files[i].name, JSON.stringify(document, null, 2));
    }
    more.forEach((document, i) => {
        files.push({ name: join(folder, `${type}-more-${i}.json`), document });
        writeFileSync(files.at(-1).name, JSON.stringify(document, null, 2));
    });
    const decided = run("decide", type, ...files.map((file) => file.name)).trimEnd().split("\n");
    let accepted = 0;
    let agreed = 0;
    files.forEach((file, i) => {
        const ours = decided[i] === "accept";
        const theirs = validate(file.document);
        accepted += ours ? 1 : 0;
        agreed += ours === theirs ? 1 : 0;
        if (ours !== theirs) console.log(`${file.name}: ajv ${theirs ? "accepts" : "refuses"}, the decoder: ${decided[i]}`, validate.errors ?? "");
    });
    console.log(`${type}: ${agreed} of ${files.length} files agreed on, ${accepted} accepted`);
    if (agreed !== files.length || accepted < count / 10 || accepted > (count * 9) / 10 || decided[0] !== "accept") failed = true;
}

compare("sample", sample, 1, 200);
compare("services", services, 2, 200);
process.exit(failed ? 1 : 0);
