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
  ncsa: { email: string; password: string; partnerId: string; organizationId: string; organizationContractId: string };
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
  await ncsaPartner(client);
  await client.signOut();
  const refused = await refusal<{ errors: { status: number }[] }>(client.signOut());
  assert.equal(refused.errors[0]?.status, 401);
}

async function ncsaPartner(client: NcsaClient): Promise<void> {
  const partner = demo.ncsa.partnerId;
  assert.equal((await client.getPartner(partner)).data.type, "partners");
  assert.ok((await client.listPrograms()).data.length > 0);
  const sport = (await client.listPricingTierSports()).data[0];
  assert.equal((await client.listPricingTiers(sport?.id ?? "")).data[0]?.attributes.price, "230.0");
  const created = await client.createOrganization(partner, {
    data: {
      type: "organizations",
      attributes: { name: "Typed Club", email: "typed@teams.example", phone: "5550100", zip_code: "60601" },
      relationships: { sport: { data: [{ type: "sports", id: "17696" }] } },
    },
  });
  const organization = created.data.id;
  await client.updateOrganization(organization, { data: { type: "organizations", attributes: { city: "Chicago" } } });
  assert.equal((await client.getOrganization(organization)).data.attributes.city, "Chicago");
  assert.ok((await client.listOrganizations(partner)).data.some((known) => known.id === organization));
  await ncsaContract(client, organization);
  assert.equal((await client.deleteOrganization(organization)).data.id, organization);
}

async function ncsaContract(client: NcsaClient, organization: string): Promise<void> {
  const newContract = {
    data: {
      type: "organization_contracts",
      attributes: { start_date: "2026-09-01", first_payment_date: "2026-09-15", number_of_payments: 2, number_of_teams: 2, modifier: 0.9, amount: 4968 },
      relationships: { sport: { data: { type: "sports", id: "1" } } },
    },
  };
  const contract = (await client.createOrganizationContract(organization, newContract)).data;
  assert.equal(contract.attributes["current-contract-amount"], "4968.0");
  assert.equal((await client.getOrganizationContract(contract.id)).data.id, contract.id);
  await client.createOrganizationInvoice(organization, {
    data: {
      type: "organization_invoices",
      relationships: { organization_contract: { data: { type: "organization_contracts", id: contract.id } } },
    },
  });
  const invoice = (await client.listOrganizationInvoices(organization)).data[0];
  assert.equal((await client.getOrganizationInvoice(invoice?.id ?? "")).data.attributes.amount, "4968.0");
  const forged = await refusal<{ errors: { status: number }[] }>(
    client.acceptTermsOfService(contract.id, { data: { type: "organization_contracts", attributes: { accepted_by: "Typed", phrase: "forged" } } }),
  );
  assert.equal(forged.errors[0]?.status, 401);
  await client.createOrganizationAccount(organization, { data: { type: "organization_accounts", attributes: { brand: "visa", last_four: "4242" } } });
  assert.equal((await client.listOrganizationAccounts(organization)).data[0]?.attributes["last-four"], "4242");
  const other = (await client.createOrganizationContract(organization, newContract)).data;
  assert.equal((await client.listOrganizationContracts(organization)).data.length, 2);
  assert.notEqual((await client.cancelOrganizationContract(contract.id)).data.attributes["deleted-at"], null);
  assert.equal((await client.deleteOrganizationContract(other.id)).data.id, other.id);
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
}

const clients = [NcsaClient, CannlyticsClient, NovicapClient, PolarClient, ZenskarClient];
for (const run of [ncsa, cannlytics, novicap, polar, zenskar]) await run();
const forgotten = clients.flatMap(operationsOf).filter((name) => !called.has(name));
assert.deepEqual(forgotten, [], "every operation is called");
console.log(`${clients.flatMap(operationsOf).length} operations called`);
