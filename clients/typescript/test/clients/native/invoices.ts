import assert from "node:assert/strict";
import type { CreateInvoiceDocument, ErrorDocument, NativeClient } from "../../../src/native.js";
import { refusal } from "../../calls.js";
import { to } from "./links.js";

function newInvoice(seller: string, buyer: string): CreateInvoiceDocument {
  return {
    data: {
      type: "invoices",
      attributes: { currency: "EUR", lines: [{ description: "Work", quantity: "2", unitPrice: "50.00" }] },
      relationships: { organization: to("organizations", seller), customer: to("customers", buyer) },
    },
  };
}

export async function issueAndCorrect(api: NativeClient, seller: string, buyer: string): Promise<void> {
  const invoice = await issue(api, seller, buyer);
  await pay(api, invoice, buyer);
  await download(api, invoice);
  await credit(api, seller, buyer);
  await many(api, seller, buyer);
}

async function issue(api: NativeClient, seller: string, buyer: string): Promise<string> {
  const preview = await api.previewInvoice(newInvoice(seller, buyer));
  assert.equal(preview.data.attributes.invoice.taxInclusive.amount, "119.00");
  const spare = await api.createInvoice(newInvoice(seller, buyer));
  await api.deleteInvoice(spare.data.id);

  const key = `typed-${spare.data.id}`;
  const { data: draft } = await api.createInvoice(newInvoice(seller, buyer), { idempotencyKey: key });
  assert.equal((await api.createInvoice(newInvoice(seller, buyer), { idempotencyKey: key })).data.id, draft.id);
  const { id } = draft;
  await api.setInvoiceCustomerLinkage(id, to("customers", buyer));
  const changed = await api.updateInvoice(id, { data: { type: "invoices", id, attributes: { reference: "PO-1", notes: ["Thank you"] } } });
  assert.deepEqual(changed.data.attributes.notes, ["Thank you"]);
  const stale = await refusal<ErrorDocument>(api.issueInvoice(id, undefined, { ifMatch: '"0"' }));
  assert.equal(stale.errors[0]?.status, "412");

  const issued = await api.issueInvoice(id, undefined, { include: ["customer"], fieldsInvoices: ["number", "status", "customer"] });
  assert.match(issued.data.attributes.number ?? "", /^TS-\d{4}-0001$/);
  assert.equal(issued.included?.[0]?.type, "customers");
  await api.sendInvoice(id, { data: { type: "sendings", attributes: { recipient: "other@typed.example" } } });
  return id;
}

async function pay(api: NativeClient, id: string, buyer: string): Promise<void> {
  const { data: part } = await api.recordPayment(id, { data: { type: "payments", attributes: { amount: "19.00", method: "transfer" } } });
  assert.equal(part.attributes.amount.amount, "19.00");
  const { data: reversal } = await api.reversePayment(part.id, { data: { type: "reversals", attributes: { reason: "Bounced" } } });
  assert.equal((await api.getPaymentReverses(reversal.id)).data?.id, part.id);
  assert.equal((await api.getPaymentReversesLinkage(reversal.id)).data?.id, part.id);
  assert.equal((await api.getPaymentReversedBy(part.id)).data?.id, reversal.id);
  assert.equal((await api.getPaymentReversedByLinkage(part.id)).data?.id, reversal.id);
  assert.equal((await api.getPaymentDrawnFrom(part.id)).data, null);
  assert.equal((await api.getPaymentDrawnFromLinkage(part.id)).data, null);

  await api.recordPayment(id);
  const paid = await api.getInvoice(id, { include: ["payments"] });
  assert.deepEqual([paid.data.attributes.status, paid.data.attributes.balance.amount], ["paid", "0.00"]);
  assert.equal(paid.data.relationships.payments.data?.length, 3);
  assert.equal((await api.getPayment(part.id)).data.id, part.id);
  assert.equal((await api.getPaymentInvoice(part.id)).data?.id, id);
  assert.equal((await api.getPaymentInvoiceLinkage(part.id)).data?.id, id);
  assert.equal((await api.getPaymentCustomer(part.id)).data?.id, buyer);
  assert.equal((await api.getPaymentCustomerLinkage(part.id)).data?.id, buyer);
  assert.equal((await api.listInvoicePayments(id)).data.length, 3);
  assert.equal((await api.getInvoicePaymentsLinkage(id)).data.length, 3);
}

async function download(api: NativeClient, id: string): Promise<void> {
  const file = await api.downloadInvoice(id, "pdf");
  assert.ok((await file.data.text()).startsWith("%PDF"));
  assert.match(file.fileName ?? "", /TS-.*-0001/);
}

async function credit(api: NativeClient, seller: string, buyer: string): Promise<void> {
  const voided = (await issued(api, seller, buyer)).id;
  assert.equal((await api.voidInvoice(voided)).data.attributes.status, "void");
  const { id } = await issued(api, seller, buyer);
  const { data: note } = await api.creditInvoice(id, { data: { type: "credits", attributes: { reason: "Goodwill", amount: "11.90" } } });
  assert.equal(note.attributes.kind, "creditNote");
  assert.equal((await api.getInvoiceCreditedInvoice(note.id)).data?.id, id);
  assert.equal((await api.getInvoiceCreditedInvoiceLinkage(note.id)).data?.id, id);
  assert.equal((await api.listInvoiceCreditNotes(id)).data[0]?.id, note.id);
  assert.equal((await api.getInvoiceCreditNotesLinkage(id)).data[0]?.id, note.id);
  await api.recordPayment(id, { data: { type: "payments", attributes: { amount: { amount: "50.00", currency: "EUR" } } } });

  const wrong = (await issued(api, seller, buyer)).id;
  const { data: correction } = await api.correctInvoice(wrong, { data: { type: "corrections", attributes: { reason: "Wrong address" } } });
  assert.equal((await api.getInvoiceCorrectedInvoice(correction.id)).data?.id, wrong);
  assert.equal((await api.getInvoiceCorrectedInvoiceLinkage(correction.id)).data?.id, wrong);
  assert.equal((await api.getInvoiceCorrectedBy(wrong)).data?.id, correction.id);
  assert.equal((await api.getInvoiceCorrectedByLinkage(wrong)).data?.id, correction.id);
  assert.equal((await api.getInvoiceOrganization(id)).data?.id, seller);
  assert.equal((await api.getInvoiceOrganizationLinkage(id)).data?.id, seller);
  assert.equal((await api.getInvoiceCustomer(id)).data?.id, buyer);
  assert.equal((await api.getInvoiceCustomerLinkage(id)).data?.id, buyer);
}

async function many(api: NativeClient, seller: string, buyer: string): Promise<void> {
  const wrong = { ...newInvoice(seller, buyer).data, attributes: { lines: [{ description: "Work", unitPrice: "much" }] } };
  const results = await api.createInvoicesInBulk([{ key: `bulk-${seller}`, ...newInvoice(seller, buyer) }, { data: wrong }], { issue: true });
  assert.deepEqual(results.map((result) => result.status), [201, 422]);
  assert.equal(results[1]?.errors?.[0]?.source?.pointer, "/data/attributes/lines/0/unitPrice");
  const table = await api.exportInvoices({ format: "csv", filter: `equals(id,'${results[0]?.id}')` });
  assert.equal((await table.data.text()).trim().split("\n").length, 2);
  const { data: rows } = await api.exportInvoices({ fieldsInvoices: ["number"] });
  assert.ok((await rows.text()).split("\n").length > 5);
}

async function issued(api: NativeClient, seller: string, buyer: string) {
  const { data: draft } = await api.createInvoice(newInvoice(seller, buyer));
  return (await api.issueInvoice(draft.id, { data: { type: "issues", attributes: { send: false } } })).data;
}
