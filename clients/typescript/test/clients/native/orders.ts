import assert from "node:assert/strict";
import type { NativeClient } from "../../../src/native.js";
import { to, until } from "./links.js";

export async function sell(api: NativeClient, seller: string, buyer: string): Promise<void> {
  const { data: order } = await api.createOrder({
    data: {
      type: "orders",
      attributes: { items: [{ label: "Icons", amount: "50" }], billingName: "Ada", billingAddress: { countryCode: "DE" } },
      relationships: { customer: to("customers", buyer) },
    },
  });
  const { id } = order;
  assert.equal((await api.payOrder(id)).data.attributes.status, "paid");
  assert.equal((await api.invoiceOrder(id)).data.id, id);
  assert.equal((await api.refundOrder(id, { data: { type: "refunds", attributes: { amount: "10" } } })).data.attributes.status, "partiallyRefunded");
  assert.equal((await api.getOrder(id)).data.attributes.items[0]?.label, "Icons");
  assert.ok((await api.listOrders()).data.some((one) => one.id === id));
  assert.equal((await api.getOrderOrganization(id)).data?.id, seller);
  assert.equal((await api.getOrderOrganizationLinkage(id)).data?.id, seller);
  assert.equal((await api.getOrderCustomer(id)).data?.id, buyer);
  assert.equal((await api.getOrderCustomerLinkage(id)).data?.id, buyer);
  assert.equal((await api.listCustomerOrders(buyer)).data[0]?.id, id);
  assert.equal((await api.getCustomerOrdersLinkage(buyer)).data[0]?.id, id);

  const [invoice] = (await api.listOrderInvoices(id)).data;
  assert.ok(invoice);
  assert.equal((await api.getOrderInvoicesLinkage(id)).data[0]?.id, invoice.id);
  assert.equal((await api.getInvoiceOrder(invoice.id)).data?.id, id);
  assert.equal((await api.getInvoiceOrderLinkage(invoice.id)).data?.id, id);
  assert.ok((await api.listCustomerInvoices(buyer)).data.some((one) => one.id === invoice.id));
  assert.ok((await api.getCustomerInvoicesLinkage(buyer)).data.some((one) => one.id === invoice.id));
  await readDocument(api, invoice.id);
}

async function readDocument(api: NativeClient, id: string): Promise<void> {
  const { id: document } = await until(async () => (await api.listInvoiceDocuments(id)).data[0]);
  assert.equal((await api.getDocument(document)).data.attributes.mediaType, "application/pdf");
  assert.equal((await api.getInvoiceDocumentsLinkage(id)).data[0]?.id, document);
  assert.equal((await api.getDocumentInvoice(document)).data?.id, id);
  assert.equal((await api.getDocumentInvoiceLinkage(document)).data?.id, id);
  assert.ok((await api.listDocuments()).data.length > 0);
}
