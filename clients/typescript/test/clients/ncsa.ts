import assert from "node:assert/strict";
import { withHeaders } from "../../src/headers.js";
import { NcsaClient } from "../../src/ncsa.js";
import { refusal, watched } from "../calls.js";

interface Demo {
  baseUrl: string;
  ncsa: { email: string; password: string; partnerId: string; organizationId: string; organizationContractId: string };
}

export const client = NcsaClient;

export async function callEverything(demo: Demo): Promise<void> {
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
  await ncsaPartner(client, demo);
  await client.signOut();
  const refused = await refusal<{ errors: { status: number }[] }>(client.signOut());
  assert.equal(refused.errors[0]?.status, 401);
}

async function ncsaPartner(client: NcsaClient, demo: Demo): Promise<void> {
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
