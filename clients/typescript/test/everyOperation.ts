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
  const { id } = created.data;
  const page = await client.listInvoices(demo.novicap.companyNovicapId, demo.novicap.debtorNovicapId, "1", "100");
  assert.ok(page.data.some((invoice) => invoice.id === id) && page.meta.total_count >= 1);
  assert.equal((await client.searchCompanies("mercadona", "ES"))[0]?.novicap_id, demo.novicap.companyNovicapId);
  await client.createComment(id, { comment: "On its way." });
  assert.equal((await client.listComments(id))[0]?.comment, "On its way.");
  await client.createUser({ company_novicap_id: demo.novicap.companyNovicapId, first_name: "Ada", last_name: "Byron", email: "ada@example.com" });
  await client.acceptInvoice(id, {});
  await client.approveInvoiceByDebtor(id, {});
  const companies = await client.listCompanies("onboarding");
  assert.equal(companies.data[0]?.line_usage, 150000);
  await client.payInvoiceByDebtor(id, {});
  assert.equal((await client.getInvoice(id)).data.status, "paid");
  const unpaired = await refusal<{ message: string }>(client.refreshToken(undefined, "none", undefined));
  assert.match(unpaired.message, /do not belong together/);
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
}

const clients = [NcsaClient, CannlyticsClient, NovicapClient, PolarClient, ZenskarClient];
for (const run of [ncsa, cannlytics, novicap, polar, zenskar]) await run();
const forgotten = clients.flatMap(operationsOf).filter((name) => !called.has(name));
assert.deepEqual(forgotten, [], "every operation is called");
console.log(`${clients.flatMap(operationsOf).length} operations called`);
