import assert from "node:assert/strict";
import { NovicapClient } from "../../src/novicap.js";
import { refusal, watched, withHeaders } from "../calls.js";

interface Demo {
  baseUrl: string;
  novicap: { apiKey: string; companyNovicapId: string; debtorNovicapId: string };
}

export const client = NovicapClient;

export async function callEverything(demo: Demo): Promise<void> {
  const client = watched(new NovicapClient(demo.baseUrl, withHeaders({ Authorization: `Bearer ${demo.novicap.apiKey}` })));
  const request = {
    api_key: demo.novicap.apiKey,
    reference: "TS-1",
    company_novicap_id: demo.novicap.companyNovicapId,
    debtor_novicap_id: demo.novicap.debtorNovicapId,
    amount: 150000,
    issued_at: "2017-08-12",
    due_at: "2017-10-12",
  };
  const created = await client.createInvoice(request);
  assert.equal(created.data.invoice_amount, 150000);
  const read = await client.getInvoice(created.data.id);
  assert.deepEqual(read, created);
  const refused = await refusal<{ invoice_id: string }>(client.createInvoice(request));
  assert.equal(refused.invoice_id, created.data.id);
}
