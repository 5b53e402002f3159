// SPDX-License-Identifier: BSL-1.0
// The library's side, as an object: one line of JSON to the driver, one line back.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Driver {
    constructor(program) {
        this.process = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
        this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    }
    /** Sends a command and gives the answer: {ok, text, kind, type_key}. */
    async ask(name, rest = {}) {
        this.process.stdin.write(JSON.stringify({ name, ...rest }) + '\n');
        const { value, done } = await this.lines.next();
        assert(!done, `the driver ended at "${name}"`);
        return JSON.parse(value);
    }
    /** As ask, for what has to succeed; gives the text. */
    async must(name, rest = {}) {
        const got = await this.ask(name, rest);
        assert(got.ok, `${name}: ${got.kind} ${got.type_key} ${got.text}`);
        return got.text;
    }
    /** As ask, for what has to fail; gives the answer. */
    async mustFail(name, rest, kind) {
        const got = await this.ask(name, rest);
        assert(!got.ok, `${name} succeeded`);
        assert.equal(got.kind, kind, got.text);
        return got;
    }
    end() {
        this.process.stdin.end();
    }
}
