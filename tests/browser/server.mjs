// SPDX-License-Identifier: BSL-1.0
// Starts the callback server with its simulator on a free port.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

function freePort() {
    return new Promise((resolve, reject) => {
        const probe = createServer();
        probe.on('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

export async function startServer(program) {
    const port = await freePort();
    const environment = { ...process.env };
    delete environment.CSSVC_CFG_FILE;
    const child = spawn(program, ['--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let said = '';
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', () => reject(new Error(`the callback server ended: ${said}`)));
        child.stderr.on('data', (bytes) => (said += bytes));
        child.stdout.on('data', (bytes) => {
            said += bytes;
            if (said.includes(`Connect Azure DevOps at http://127.0.0.1:${port}/`)) resolve();
        });
    });
    return {
        origin: `http://127.0.0.1:${port}`,
        stop: async () => {
            child.kill('SIGTERM');
            await ended;
        },
    };
}
