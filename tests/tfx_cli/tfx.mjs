// SPDX-License-Identifier: BSL-1.0
// The vendor's tfx command line against the simulator: tfx.mjs SIMULATOR
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const simulator = process.argv[2];
const program = createRequire(import.meta.url).resolve('tfx-cli/_build/tfx-cli.js');
const token = execFileSync(simulator, ['--print-token'], { encoding: 'utf8' }).trim();
const home = mkdtempSync(join(tmpdir(), 'tfx')); // it keeps its settings there
const server = spawn(simulator, [], { stdio: ['ignore', 'pipe', 'inherit'] });
let commands = 0;

/** Runs a command: what it prints as JSON, or its error message. */
function tfx(origin, words, { pat = token } = {}) {
    ++commands;
    const options = ['--service-url', `${origin}/fabrikam`, '--auth-type', 'pat', '--token', pat, '--no-prompt', '--no-color', '--json'];
    const ran = spawnSync(process.execPath, [program, ...words, ...options], { encoding: 'utf8', env: { ...process.env, HOME: home } });
    return ran.status === 0 ? JSON.parse(ran.stdout) : `refused: ${ran.stdout}${ran.stderr}`;
}

try {
    const { value: origin } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
    const project = ['--project', 'Fabrikam-Fiber'];
    const run = (...words) => tfx(origin, words);

    const made = run('workitem', 'create', '--work-item-type', 'Task', '--title', 'by tfx', '--description', 'made', ...project);
    assert.equal(made.fields['System.Title'], 'by tfx');
    assert.equal(made.fields['System.Description'], 'made');
    const shown = run('workitem', 'show', '--work-item-id', String(made.id));
    assert.equal(shown.fields['System.WorkItemType'], 'Task');
    const changed = run('workitem', 'update', '--work-item-id', String(made.id), '--values', '{"System.Title": "changed"}');
    assert.deepEqual([changed.rev, changed.fields['System.Title']], [2, 'changed']);
    const found = run('workitem', 'query', '--query', "select [System.Id] from WorkItems where [System.Title] = 'changed'", ...project);
    assert.deepEqual(found.map((one) => one.id), [made.id]);
    assert.equal(run('workitem', 'show', '--work-item-id', '99999'), null); // its client makes null of 404
    assert.equal(run('workitem', 'create', '--work-item-type', 'Nothing', '--title', 'x', ...project), null);
    assert.match(run('workitem', 'query', '--query', 'select nothing', ...project), /TF51005/);
    assert.match(tfx(origin, ['workitem', 'show', '--work-item-id', '1'], { pat: 'wrong' }), /^refused: /);

    const definition = await fetch(`${origin}/fabrikam/Fabrikam-Fiber/_apis/build/definitions?api-version=7.1`, {
        method: 'POST', headers: { authorization: `Basic ${Buffer.from(`:${token}`).toString('base64')}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Nightly', path: '\\', repository: { type: 'TfsGit', name: 'Fabrikam-Fiber' } }),
    });
    const { id } = await definition.json();
    assert.deepEqual(run('build', 'list', ...project), []);
    const queued = run('build', 'queue', '--definition-name', 'Nightly', ...project);
    assert.equal(queued.definition.name, 'Nightly');
    assert.equal(run('build', 'queue', '--definition-id', String(id), ...project).definition.id, id);
    assert.equal(run('build', 'list', '--definition-id', String(id), '--top', '1', ...project).length, 1);
    assert.equal(run('build', 'show', '--build-id', String(queued.id), ...project).id, queued.id);
    assert.equal(run('build', 'show', '--build-id', '99999', ...project), null);
    assert.match(run('build', 'queue', '--definition-name', 'Nothing', ...project), /Nothing/);
    console.log(`${commands} commands of tfx`);
} finally {
    server.kill('SIGTERM');
    rmSync(home, { recursive: true });
}
