import assert from "node:assert/strict";
import { CannlyticsClient } from "../../src/cannlytics.js";
import { watched, withHeaders } from "../calls.js";

interface Demo {
  baseUrl: string;
  cannlytics: { apiKey: string; organizationId: string };
}

export const client = CannlyticsClient;

export async function callEverything(demo: Demo): Promise<void> {
  const organization = demo.cannlytics.organizationId;
  const client = watched(new CannlyticsClient(demo.baseUrl, withHeaders({ Authorization: `Bearer ${demo.cannlytics.apiKey}` })));
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
