import assert from "node:assert/strict";
import { withHeaders } from "../../src/headers.js";
import { ZenskarClient } from "../../src/zenskar.js";
import { watched } from "../calls.js";

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
  const invoice = await client.getInvoiceById(id, { include_line_items: true, apiversion: 20240301 });
  assert.equal(invoice.status, "draft");
  assert.ok((invoice.line_items ?? []).length > 0);
  const contract = await zenskarMasterData(client);
  await zenskarInvoices(client, id, contract);
}

/** Makes, reads, changes and ends what invoices are made from; leaves an active contract over 31.00 a month. */
async function zenskarMasterData(client: ZenskarClient): Promise<{ customer: string; contract: string }> {
  const suffix = Date.now().toString(36);
  const customer = await client.createCustomer({ customer_name: "Client Ltd", external_id: `c-${suffix}` });
  const other = await client.createCustomer2({ customer_name: "Other Ltd", external_id: `o-${suffix}` });
  assert.ok((await client.listCustomers()).total_count >= 2);
  assert.equal((await client.listCustomers2({ id: customer.id })).results[0]?.id, customer.id);
  assert.equal((await client.getCustomerByExternalId(`c-${suffix}`)).id, customer.id);
  assert.equal((await client.getCustomerByExternalId2(`o-${suffix}`)).id, other.id);
  assert.equal((await client.getCustomerById(customer.id)).customer_name, "Client Ltd");
  assert.equal((await client.getCustomerById2(other.id)).customer_name, "Other Ltd");
  await client.updateCustomer(customer.id, { phone_number: "1" });
  await client.updateCustomer2(other.id, { phone_number: "2" });
  const spare = await client.createCustomer({ customer_name: "Spare Ltd" });
  await client.deleteCustomer(spare.id);
  await client.deleteCustomer2(other.id);

  const product = await client.createProduct({ name: "Seat" });
  const pricing = await client.createProductPricing(product.id, {
    pricing_data: { pricing_type: "flat_fee", unit_amount: 31, currency: "EUR" },
    billing_period: { cadence: "P1M", offset: "prepaid" },
  });
  assert.ok((await client.listProducts()).total_count >= 1);
  assert.equal((await client.getProductById(product.id)).name, "Seat");
  assert.equal((await client.updateProduct(product.id, { sku: "S" })).sku, "S");
  assert.equal((await client.listProductPricings(product.id)).results[0]?.id, pricing.id);

  const body = { name: "Seats", status: "draft", currency: "EUR", start_date: "2026-01-01T00:00:00Z", customer_id: customer.id };
  const draft = await client.createContract(body);
  await client.deleteContract(draft.id);
  const { id } = await client.createContract(body);
  await client.updateContract(id, { ...body, name: "Seats again" });
  const phased = await client.createContractPhase(id, { name: "All" });
  const phase = phased.phases[0]?.id;
  assert.ok(phase);
  await client.createContractPhasePricing(id, phase, { product_id: product.id, pricing_id: pricing.id });
  await client.activateContract(id);
  await client.activateContract2(id);
  await client.pauseContract(id, { pause_date: "2026-06-01T00:00:00Z" });
  await client.resumeContract(id, { resume_date: "2026-06-01T00:00:00Z" });
  await client.pauseContract2(id, { pause_date: "2026-06-01T00:00:00Z" });
  await client.resumeContract2(id, { resume_date: "2026-06-01T00:00:00Z" });
  assert.equal((await client.getContractById(id)).status, "active");
  assert.ok((await client.listContracts({ customer_id: customer.id })).total_count === 1);
  assert.equal((await client.listBillingCycles(id, { limit: 3 })).results.length, 3);
  assert.equal((await client.listBillingCycles2(id, { limit: 2 })).results.length, 2);
  const ended = await client.createContract({ ...body, status: "active" });
  assert.equal((await client.expireContract(ended.id)).status, "expired");

  await client.ingestUsageEvents("clicks", { customer_id: customer.id, timestamp: "2026-01-05T00:00:00Z", event_id: suffix });
  assert.equal((await client.listUsageEvents("clicks", { customer_id: customer.id })).total_count, 1);
  return { customer: customer.id, contract: id };
}

async function zenskarInvoices(client: ZenskarClient, draft: string, made: { customer: string; contract: string }): Promise<void> {
  await client.deleteInvoice(draft);
  const generated = await client.generateAnInvoice({
    customer_id: made.customer,
    contract_id: made.contract,
    from_date: "2026-01-01T00:00:00Z",
    to_date: "2026-02-01T00:00:00Z",
  });
  const [id] = generated.invoice_ids;
  assert.ok(id);
  assert.equal((await client.approveInvoice(id)).status, "approved");
  assert.equal((await client.recordInvoicePayment(id, { amount: 10 })).amount, 10);
  assert.equal((await client.listInvoicePayments(id)).total_count, 1);
  assert.equal((await client.createInvoiceCreditNote(id, { credit_note_amount: 1, reason: "Goodwill" })).credit_note_amount, 1);
  assert.equal((await client.listInvoiceLineItems(id)).results.length, 1);
  assert.equal((await client.getInvoiceSummary(id)).amount_paid, 10);
  assert.ok((await client.downloadInvoice(id)).data.size > 1000);
  assert.ok((await client.getInvoicePaymentLink(id)).payment_link.includes("signature="));
  assert.equal((await client.listInvoices({ customer_id: made.customer })).total_count, 1);
  assert.equal((await client.listInvoices2({ customer_id: made.customer })).total_count, 1);
  assert.equal((await client.listInvoiceTags()).total_count, 0);
  assert.equal((await client.getInvoiceGenerationStatus(id)).status, "completed");
  await assert.rejects(client.getInvoiceByExternalId("none"));
  await assert.rejects(client.voidInvoice(id));
}
