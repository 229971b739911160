import assert from "node:assert/strict";
import { filterOf } from "../../src/filter.js";
import { withKey } from "../../src/headers.js";
import { ApiException, NativeClient, type ErrorDocument, type InvoiceFilterFields, type OrganizationFilterFields } from "../../src/native.js";
import { cursorOf } from "../../src/pages.js";
import { refusal, watched } from "../calls.js";
import { administrate } from "./native/administration.js";
import { bill } from "./native/contracts.js";
import { fileAndMail } from "./native/documents.js";
import { issueAndCorrect } from "./native/invoices.js";
import { sell } from "./native/orders.js";
import { listen } from "./native/webhooks.js";
import { to } from "./native/links.js";

interface Demo {
  baseUrl: string;
  native: { apiKey: string };
}

export const client = NativeClient;

export async function callEverything(demo: Demo): Promise<void> {
  const api = watched(new NativeClient(demo.baseUrl, withKey(demo.native.apiKey)));
  const seller = await makeSeller(api);
  const buyer = await makeBuyer(api, seller);
  await issueAndCorrect(api, seller, buyer);
  await fileAndMail(api, seller, buyer);
  await bill(api, seller, buyer);
  await sell(api, seller, buyer);
  await listen(api, seller);
  await administrate(api, seller);
  await readLists(api, seller, buyer);
}

async function makeSeller(api: NativeClient): Promise<string> {
  const made = await api.createOrganization({
    data: {
      type: "organizations",
      attributes: {
        name: "Typed Seller",
        companyIdentifier: `DE${Date.now().toString().slice(-9)}`,
        vatId: "DE123456789",
        address: { line1: "Weg 1", city: "Berlin", postalCode: "10115", countryCode: "DE" },
        timeZone: "Europe/Berlin",
        currency: "EUR",
        bankAccounts: [{ iban: "DE89370400440532013000" }],
        taxDefaults: { category: "S", rate: "19" },
      },
    },
  });
  const { id } = made.data;
  await api.updateOrganization(id, { data: { type: "organizations", id, attributes: { legalName: "Typed Seller GmbH" } } });
  assert.equal((await api.getOrganization(id)).data.attributes.legalName, "Typed Seller GmbH");

  const series = await api.createNumberSequence({ data: { type: "numberSeries", attributes: { ownerId: id, name: "Typed", template: "TS-{yyyy}-{SEQ:0000}", reset: "yearly" } } });
  const credits = await api.createNumberSequence({ data: { type: "numberSeries", attributes: { ownerId: id, name: "Credits", template: "CN-{SEQ:0000}" } } });
  await api.setOrganizationInvoiceSeriesLinkage(id, to("numberSeries", series.data.id));
  await api.setOrganizationCreditNoteSeriesLinkage(id, to("numberSeries", credits.data.id));
  assert.equal((await api.getOrganizationInvoiceSeriesLinkage(id)).data?.id, series.data.id);
  assert.equal((await api.getOrganizationCreditNoteSeriesLinkage(id)).data?.id, credits.data.id);
  assert.equal((await api.getOrganizationInvoiceSeries(id)).data?.attributes.name, "Typed");
  assert.equal((await api.getOrganizationCreditNoteSeries(id)).data?.attributes.reset, "never");
  assert.equal((await api.getNumberSequence(series.data.id)).data.attributes.next, 1);
  return id;
}

async function makeBuyer(api: NativeClient, seller: string): Promise<string> {
  const made = await api.createCustomer({
    data: {
      type: "customers",
      attributes: { name: "Typed Buyer", email: "buyer@typed.example", address: { line1: "Street 2", city: "Paris", postalCode: "75001", countryCode: "FR" } },
      relationships: { organization: to("organizations", seller) },
    },
  });
  const { id } = made.data;
  assert.equal((await api.updateCustomer(id, { data: { type: "customers", id, attributes: { locale: "fr" } } })).data.attributes.locale, "fr");
  const shown = await api.getCustomer(id, { include: ["organization"], fieldsOrganizations: ["name"] });
  const organization = shown.included?.find((resource) => resource.type === "organizations");
  assert.equal(organization?.attributes.name, "Typed Seller");
  assert.equal((await api.getCustomerOrganization(id)).data?.id, seller);
  assert.equal((await api.getCustomerOrganizationLinkage(id)).data?.id, seller);
  assert.deepEqual((await api.listOrganizationCustomers(seller)).data.map((customer) => customer.id), [id]);
  assert.deepEqual((await api.getOrganizationCustomersLinkage(seller)).data.map((customer) => customer.id), [id]);

  const spare = await api.createCustomer({ data: { type: "customers", attributes: { name: "Spare" }, relationships: { organization: to("organizations", seller) } } });
  await api.deleteCustomer(spare.data.id);
  const gone = await refusal<ErrorDocument>(api.getCustomer(spare.data.id));
  assert.equal(gone.errors[0]?.status, "404");
  return id;
}

async function readLists(api: NativeClient, seller: string, buyer: string): Promise<void> {
  const invoices = filterOf<InvoiceFilterFields>();
  const paid = invoices.and(invoices.equals("customer.id", buyer), invoices.any("status", "paid", "partiallyPaid"), invoices.not(invoices.equals("number", null)));
  const first = await api.listInvoices({ filter: paid, sort: ["-issueDate", "number"], pageSize: 1, pageTotal: true });
  assert.ok(first.meta && first.meta.total > 1 && first.data.length === 1);
  const second = await api.listInvoices({ filter: paid, sort: ["-issueDate", "number"], pageSize: 1, pageAfter: cursorOf(first.links.next) });
  assert.notEqual(second.data[0]?.id, first.data[0]?.id);
  const back = await api.listInvoices({ filter: paid, sort: ["-issueDate", "number"], pageSize: 1, pageBefore: cursorOf(second.links.prev) });
  assert.deepEqual([back.data[0]?.id, cursorOf(back.links.prev)], [first.data[0]?.id, undefined]);

  const named = filterOf<OrganizationFilterFields>();
  const ours = named.and(named.equals("name", "Typed Seller"), named.equals("id", seller));
  assert.deepEqual((await api.listOrganizations({ filter: ours })).data.map((one) => one.id), [seller]);
  assert.equal((await api.listOrganizations({ filter: named.equals("name", "O'Neill, Inc.") })).data.length, 0);
  assert.ok((await api.listCustomers({ filter: "contains(email,'@typed.example')" })).data.length > 0);
  assert.ok((await api.listNumberSeries({ sort: ["name"] })).data.length > 1);
  assert.ok((await api.listPayments({ include: ["invoice"] })).included);
  const misspelt = await refusal<ErrorDocument>(api.listInvoices({ filter: "equals(state,'paid')" }));
  assert.equal(misspelt.errors[0]?.source?.parameter, "filter");

  const behindProxy = new NativeClient("http://localhost", { fetch: async () => new Response("<h1>Down</h1>", { status: 503 }) });
  const down = await refusal<ApiException>(behindProxy.listInvoices());
  assert.ok(ApiException.isApiException(down) && down.status === 503);
}
