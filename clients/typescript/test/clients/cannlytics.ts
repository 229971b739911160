import assert from "node:assert/strict";
import { CannlyticsClient } from "../../src/cannlytics.js";
import { withHeaders } from "../../src/headers.js";
import { watched } from "../calls.js";

interface Demo {
  baseUrl: string;
  cannlytics: { apiKey: string; organizationId: string };
}

export const client = CannlyticsClient;

export async function callEverything(demo: Demo): Promise<void> {
  const organization = demo.cannlytics.organizationId;
  const client = watched(new CannlyticsClient(demo.baseUrl, withHeaders({ Authorization: `Bearer ${demo.cannlytics.apiKey}` })));
  await callInvoices(client, organization);
  await callCollections(client, organization);
  await callOrganizations(client, organization);
  await callKeys(client);
}

async function callInvoices(client: CannlyticsClient, organization: string): Promise<void> {
  const saved = await client.saveInvoices(organization, { invoice_id: "TS-1", amount: "350", currency: "USD" });
  assert.equal(saved.data.invoice_id, "TS-1");
  await client.saveInvoice(organization, "TS-1", { invoice_id: "TS-1", amount: "720" });
  const one = await client.getInvoice(organization, "TS-1");
  assert.equal(one.data.amount, "720");
  const all = await client.listInvoices(organization);
  assert.ok(all.data.length >= 1);
  await client.deleteInvoices(organization, { invoice_id: "TS-1" });
  await client.deleteInvoice(organization, "TS-1");
}

async function callCollections(client: CannlyticsClient, organization: string): Promise<void> {
  const saved = await client.saveDocuments("projects", organization, { project_id: "TS-1", name: "One" });
  assert.equal(saved.data.project_id, "TS-1");
  await client.saveDocument("projects", organization, "TS-1", { project_id: "TS-1", phase: 2 });
  const one = await client.getDocument("projects", organization, "TS-1");
  assert.deepEqual([one.data.name, one.data.phase], ["One", 2]);
  const some = await client.listDocuments("projects", organization, { order_by: "name", limit: 10, items: ["TS-1", "nobody"] });
  assert.equal(some.data.length, 1);
  await client.deleteDocuments("projects", organization, { project_id: "TS-1" });
  await client.deleteDocument("projects", organization, "TS-1");
}

async function callOrganizations(client: CannlyticsClient, organization: string): Promise<void> {
  assert.match((await client.welcome()).message!, /Welcome/);
  const all = await client.listOrganizations(undefined);
  assert.ok(all.data.some((item) => item.organization_id === organization));
  const made = await client.saveOrganizations({ name: "TypeScript Laboratory" });
  assert.equal(made.data.organization_id, "typescript-laboratory");
  await client.saveOrganization("typescript-laboratory", { license: "TS" });
  assert.equal((await client.getOrganization("typescript-laboratory")).data.license, "TS");
}

async function callKeys(client: CannlyticsClient): Promise<void> {
  const made = await client.createKey({ name: "TypeScript", permissions: ["read"], expiration_at: "2099-12-31" });
  const prefix = made.api_key.slice(0, 4);
  assert.ok((await client.getKeys()).data.some((key) => key.prefix === prefix));
  await client.deleteKey({ prefix });
}
