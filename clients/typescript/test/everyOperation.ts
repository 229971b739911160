// Calls every operation of every client on a running server: node dist/test/everyOperation.js path/to/demo.json
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { CannlyticsClient } from "../src/cannlytics.js";
import { NcsaClient } from "../src/ncsa.js";
import { NovicapClient } from "../src/novicap.js";
import { PolarClient } from "../src/polar.js";
import { ZenskarClient } from "../src/zenskar.js";

interface Demo {
  baseUrl: string;
  ncsa: { email: string; password: string; organizationId: string; organizationContractId: string };
  cannlytics: { apiKey: string; organizationId: string };
  novicap: { apiKey: string; companyNovicapId: string; debtorNovicapId: string };
  polar: { customerSessionToken: string; paidOrderId: string; unpaidOrderId: string };
  zenskar: { apiKey: string; organisation: string; customerId: string; contractId: string };
}

const demo = JSON.parse(readFileSync(process.argv[2] ?? "demo.json", "utf8")) as Demo;
const called = new Set<string>();

function withHeaders(headers: Record<string, string>) {
  return {
    fetch: (url: RequestInfo, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } }),
  };
}

/** Remembers which operations were called, so that none is forgotten. */
function watched<T extends object>(client: T): T {
  return new Proxy(client, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member === "function") called.add(`${target.constructor.name}.${String(name)}`);
      return member;
    },
  });
}

function operationsOf(client: { prototype: object; name: string }): string[] {
  return Object.getOwnPropertyNames(client.prototype)
    .filter((name) => name !== "constructor" && !name.startsWith("process"))
    .map((name) => `${client.name}.${name}`);
}

/** The typed body that a refused call throws. */
async function refusal<T>(call: Promise<unknown>): Promise<T> {
  try {
    await call;
  } catch (error) {
    return error as T;
  }
  throw new Error("The call should have been refused.");
}

async function ncsa(): Promise<void> {
  const anonymous = watched(new NcsaClient(demo.baseUrl, withHeaders({})));
  assert.equal(await anonymous.ping(), "pong");
  const session = await anonymous.signIn({
    data: { type: "sessions", attributes: { email: demo.ncsa.email, password: demo.ncsa.password } },
  });
  const token = session.data.attributes.token;
  const client = watched(new NcsaClient(demo.baseUrl, withHeaders({ "Session-Token": token })));
  await client.createOrganizationInvoice(demo.ncsa.organizationId, {
    data: {
      type: "organization_invoices",
      relationships: { organization_contract: { data: { type: "organization_contracts", id: demo.ncsa.organizationContractId } } },
    },
  });
  await client.signOut();
  const refused = await refusal<{ errors: { status: number }[] }>(client.signOut());
  assert.equal(refused.errors[0]?.status, 401);
}

async function cannlytics(): Promise<void> {
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

async function novicap(): Promise<void> {
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

async function polar(): Promise<void> {
  const client = watched(new PolarClient(demo.baseUrl, withHeaders({ Authorization: `Bearer ${demo.polar.customerSessionToken}` })));
  const order = await client.getOrder(demo.polar.paidOrderId);
  await client.updateOrder(order.id, { billing_name: "Ada Lovelace" });
  assert.equal(await client.generateOrderInvoice(order.id), null);
  for (let tries = 0; !(await client.getOrder(order.id)).is_invoice_generated; tries++) {
    assert.ok(tries < 100, "the PDF was not ready within ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const link = await client.getOrderInvoice(order.id);
  const pdf = await (await fetch(link.url)).text();
  assert.ok(pdf.startsWith("%PDF"));
  const refused = await refusal<{ error: string }>(client.generateOrderInvoice(demo.polar.unpaidOrderId));
  assert.equal(refused.error, "NotPaidOrder");
}

async function zenskar(): Promise<void> {
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
  const contract = await zenskarMasterData(client);
  await zenskarInvoices(client, id, contract);
}

/** Makes, reads, changes and ends what invoices are made from; leaves an active contract over 31.00 a month. */
async function zenskarMasterData(client: ZenskarClient): Promise<{ customer: string; contract: string }> {
  const suffix = Date.now().toString(36);
  const customer = await client.createCustomer({ customer_name: "Client Ltd", external_id: `c-${suffix}` });
  const other = await client.createCustomer2({ customer_name: "Other Ltd", external_id: `o-${suffix}` });
  assert.ok((await client.listCustomers()).total_count >= 2);
  assert.equal((await client.listCustomers2(customer.id)).results[0]?.id, customer.id);
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
  await client.pauseContract(id, undefined, { pause_date: "2026-06-01T00:00:00Z" });
  await client.resumeContract(id, undefined, { resume_date: "2026-06-01T00:00:00Z" });
  await client.pauseContract2(id, undefined, { pause_date: "2026-06-01T00:00:00Z" });
  await client.resumeContract2(id, undefined, { resume_date: "2026-06-01T00:00:00Z" });
  assert.equal((await client.getContractById(id)).status, "active");
  assert.ok((await client.listContracts(customer.id)).total_count === 1);
  assert.equal((await client.listBillingCycles(id, 3)).results.length, 3);
  assert.equal((await client.listBillingCycles2(id, 2)).results.length, 2);
  const ended = await client.createContract({ ...body, status: "active" });
  assert.equal((await client.expireContract(ended.id)).status, "expired");

  await client.ingestUsageEvents("clicks", { customer_id: customer.id, timestamp: "2026-01-05T00:00:00Z", event_id: suffix });
  assert.equal((await client.listUsageEvents("clicks", customer.id)).total_count, 1);
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
  assert.equal((await client.listInvoices(made.customer)).total_count, 1);
  assert.equal((await client.listInvoices2(made.customer)).total_count, 1);
  assert.equal((await client.listInvoiceTags()).total_count, 0);
  assert.equal((await client.getInvoiceGenerationStatus(id)).status, "completed");
  await assert.rejects(client.getInvoiceByExternalId("none"));
  await assert.rejects(client.voidInvoice(id));
}

const clients = [NcsaClient, CannlyticsClient, NovicapClient, PolarClient, ZenskarClient];
for (const run of [ncsa, cannlytics, novicap, polar, zenskar]) await run();
const forgotten = clients.flatMap(operationsOf).filter((name) => !called.has(name));
assert.deepEqual(forgotten, [], "every operation is called");
console.log(`${clients.flatMap(operationsOf).length} operations called`);
