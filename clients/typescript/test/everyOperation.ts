// Calls every operation of every client on a running server: node dist/test/everyOperation.js path/to/demo.json
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { called, operationsOf } from "./calls.js";

interface ClientCalls {
  client: { prototype: object; name: string };
  callEverything(demo: unknown): Promise<void>;
}

const demo: unknown = JSON.parse(readFileSync(process.argv[2] ?? "demo.json", "utf8"));
const folder = new URL("clients/", import.meta.url);
const operations: string[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".js")).sort()) {
  const { client, callEverything } = (await import(new URL(file, folder).href)) as ClientCalls;
  await callEverything(demo);
  operations.push(...operationsOf(client));
}

const forgotten = operations.filter((name) => !called.has(name));
assert.deepEqual(forgotten, [], "every operation is called");
console.log(`${operations.length} operations called`);
