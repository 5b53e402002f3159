// SPDX-License-Identifier: BSL-1.0
// Pulls work items with the vendor's client in batches of 200, after a first batch, and prints the time in nanoseconds.
// Usage: node pull.mjs https://localhost:PORT/acme ITEMS
import * as azdo from 'azure-devops-node-api';

const [url, items] = [process.argv[2], Number(process.argv[3])];
const connection = new azdo.WebApi(url, azdo.getBearerHandler('token'), { keepAlive: true });
const workItems = await connection.getWorkItemTrackingApi();
const lot = (first, size) => workItems.getWorkItemsBatch({ ids: Array.from({ length: size }, (_, i) => first + i) });
await lot(1, 200);

const begin = process.hrtime.bigint();
let seen = 0;
for (let first = 1; first <= items; first += 200) seen += (await lot(first, Math.min(200, items - first + 1))).length;
const took = process.hrtime.bigint() - begin;
if (seen !== items) throw new Error(`${seen} work items instead of ${items}`);
console.log(String(took));
process.exit(0);
