import assert from "node:assert/strict";
import type { CreateContractDocument, NativeClient } from "../../../src/native.js";
import { to, until } from "./links.js";

function newContract(buyer: string, startDate: string): CreateContractDocument {
  return {
    data: {
      type: "contracts",
      attributes: {
        name: "Seats",
        currency: "EUR",
        startDate,
        prices: [{ description: "Seat", quantity: "3", unitPrice: "10", cadence: "P1M", offset: "prepaid", dueDays: 14 }],
      },
      relationships: { customer: to("customers", buyer) },
    },
  };
}

export async function bill(api: NativeClient, seller: string, buyer: string): Promise<void> {
  const spare = await api.createContract(newContract(buyer, "2026-01-01"));
  await api.deleteContract(spare.data.id);
  await end(api, buyer);

  const today = new Date().toISOString().slice(0, 10);
  const { id } = (await api.createContract(newContract(buyer, today))).data;
  assert.equal((await api.activateContract(id)).data.attributes.status, "active");
  await run(api, seller, id);
  assert.equal((await api.getContract(id)).data.attributes.prices[0]?.model, "perUnit");
  assert.equal((await api.getContractCustomer(id)).data?.id, buyer);
  assert.equal((await api.getContractCustomerLinkage(id)).data?.id, buyer);
  assert.equal((await api.getContractOrganization(id)).data?.id, seller);
  assert.equal((await api.getContractOrganizationLinkage(id)).data?.id, seller);
  assert.ok((await api.listCustomerContracts(buyer)).data.some((contract) => contract.id === id));
  assert.ok((await api.getCustomerContractsLinkage(buyer)).data.some((contract) => contract.id === id));
  assert.ok((await api.listContracts({ sort: ["-createdAt"] })).data.some((contract) => contract.id === id));
  await use(api, buyer);
}

async function run(api: NativeClient, seller: string, contract: string): Promise<void> {
  const { data: started } = await api.createBillingRun({
    data: { type: "billingRuns", attributes: { mode: "issue" }, relationships: { organization: to("organizations", seller) } },
  });
  const { data: ended } = await until(async () => {
    const seen = await api.getBillingRun(started.id);
    return seen.data.attributes.status === "running" ? undefined : seen;
  });
  assert.ok(ended.attributes.status === "completed" && ended.attributes.invoiced >= 1);
  assert.equal((await api.getBillingRunOrganization(started.id)).data?.id, seller);
  assert.equal((await api.getBillingRunOrganizationLinkage(started.id)).data?.id, seller);
  assert.ok((await api.listBillingRuns()).data.some((one) => one.id === started.id));
  const { data: invoices } = await api.listContractInvoices(contract);
  assert.equal(invoices[0]?.attributes.lineTotal.amount, "30.00");
  assert.equal((await api.getContractInvoicesLinkage(contract)).data.length, invoices.length);
  assert.equal((await api.getInvoiceContract(invoices[0]?.id ?? "")).data?.id, contract);
  assert.equal((await api.getInvoiceContractLinkage(invoices[0]?.id ?? "")).data?.id, contract);
}

async function end(api: NativeClient, buyer: string): Promise<void> {
  const { id } = (await api.createContract(newContract(buyer, "2026-01-01"))).data;
  await api.activateContract(id);
  assert.equal((await api.pauseContract(id, { data: { type: "pauses", attributes: { from: "2026-02-01" } } })).data.attributes.status, "paused");
  assert.equal((await api.resumeContract(id, { data: { type: "resumptions", attributes: { on: "2026-03-01" } } })).data.attributes.status, "active");
  assert.equal((await api.cancelContract(id, { data: { type: "cancellations", attributes: { voidUnpaid: true } } })).data.attributes.status, "cancelled");
  const expiring = (await api.createContract(newContract(buyer, "2026-01-01"))).data;
  await api.activateContract(expiring.id);
  assert.equal((await api.expireContract(expiring.id)).data.attributes.status, "expired");
}

async function use(api: NativeClient, buyer: string): Promise<void> {
  const { data: used } = await api.createUsageEvent({
    data: {
      type: "usageEvents",
      attributes: { meter: "calls", key: `typed-${buyer}`, timestamp: "2026-03-01T10:00:00Z", quantity: "2.5" },
      relationships: { customer: to("customers", buyer) },
    },
  });
  assert.equal((await api.getUsageEvent(used.id)).data.attributes.quantity, "2.5");
  assert.equal((await api.getUsageEventCustomer(used.id)).data?.id, buyer);
  assert.equal((await api.getUsageEventCustomerLinkage(used.id)).data?.id, buyer);
  assert.ok((await api.listUsageEvents()).data.some((event) => event.id === used.id));
}
