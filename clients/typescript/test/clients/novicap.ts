import assert from "node:assert/strict";
import { withHeaders } from "../../src/headers.js";
import { NovicapClient } from "../../src/novicap.js";
import { refusal, watched } from "../calls.js";

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
  const { id } = created.data;
  const page = await client.listInvoices({
    company_novicap_id: demo.novicap.companyNovicapId,
    debtor_novicap_id: demo.novicap.debtorNovicapId,
    per_page: "100",
  });
  assert.ok(page.data.some((invoice) => invoice.id === id) && page.meta.total_count >= 1);
  assert.equal((await client.searchCompanies("mercadona", { country: "ES" }))[0]?.novicap_id, demo.novicap.companyNovicapId);
  await client.createComment(id, { comment: "On its way." });
  assert.equal((await client.listComments(id))[0]?.comment, "On its way.");
  await client.createUser({ company_novicap_id: demo.novicap.companyNovicapId, first_name: "Ada", last_name: "Byron", email: "ada@example.com" });
  await client.acceptInvoice(id, {});
  await client.approveInvoiceByDebtor(id, {});
  const companies = await client.listCompanies({ status: "onboarding" });
  assert.equal(companies.data[0]?.line_usage, 150000);
  await client.payInvoiceByDebtor(id, {});
  assert.equal((await client.getInvoice(id)).data.status, "paid");
  const unpaired = await refusal<{ message: string }>(client.refreshToken(undefined, { refresh_token: "none" }));
  assert.match(unpaired.message, /do not belong together/);
}
