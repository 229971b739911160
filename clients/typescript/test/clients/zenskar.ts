import assert from "node:assert/strict";
import { ZenskarClient } from "../../src/zenskar.js";
import { watched, withHeaders } from "../calls.js";

interface Demo {
  baseUrl: string;
  zenskar: { apiKey: string; organisation: string; customerId: string; contractId: string };
}

export const client = ZenskarClient;

export async function callEverything(demo: Demo): Promise<void> {
  const { apiKey, organisation, customerId, contractId } = demo.zenskar;
  const client = watched(new ZenskarClient(demo.baseUrl, withHeaders({ "x-api-key": apiKey, organisation })));
  const generated = await client.generateAnInvoice({
    customer_id: customerId,
    contract_id: contractId,
    from_date: "2025-05-01T00:00:00Z",
    to_date: "2025-06-01T00:00:00Z",
  });
  const [id] = generated.invoice_ids;
  assert.ok(id);
  const invoice = await client.getInvoiceById(id, true, 20240301);
  assert.equal(invoice.status, "draft");
  assert.ok((invoice.line_items ?? []).length > 0);
}
