import assert from "node:assert/strict";
import { withHeaders } from "../../src/headers.js";
import { PolarClient } from "../../src/polar.js";
import { refusal, watched } from "../calls.js";

interface Demo {
  baseUrl: string;
  polar: { organizationToken: string; customerSessionToken: string; paidOrderId: string; unpaidOrderId: string };
}

export const client = PolarClient;

export async function callEverything(demo: Demo): Promise<void> {
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
  assert.ok((await client.listOrders({ limit: 10, sorting: ["-created_at"] })).items.length >= 2);
  assert.equal((await client.getOrderPaymentStatus(order.id)).status, "succeeded");
  assert.ok((await client.getOrderReceipt(order.id)).url);
  assert.equal((await refusal<{ error: string }>(client.confirmOrderPayment(order.id))).error, "OrderNotEligibleForRetry");
  assert.equal((await client.updatePortalCustomer({ billing_name: "Ada Lovelace" })).billing_name, "Ada Lovelace");
  assert.equal((await client.getPortalCustomer()).id, order.customer_id);
  const unsigned = { type: "order.paid", timestamp: "2026-01-01T00:00:00Z", data: {} };
  assert.equal((await refusal<{ error: string }>(client.receiveWebhook(unsigned))).error, "WebhookVerificationError");
  await merchant(order.id, demo);
}

async function merchant(orderId: string, demo: Demo): Promise<void> {
  const client = watched(new PolarClient(demo.baseUrl, withHeaders({ Authorization: `Bearer ${demo.polar.organizationToken}` })));
  const order = await client.getMerchantOrder(orderId);
  const listed = await client.listMerchantOrders({ limit: 100, customer_id: [order.customer_id] });
  assert.ok(listed.items.some((one) => one.id === order.id));
  assert.equal((await client.updateMerchantOrder(order.id, { billing_name: "Ada King" })).billing_name, "Ada King");
  assert.equal(await client.generateMerchantOrderInvoice(order.id), null);
  assert.ok((await client.getMerchantOrderInvoice(order.id)).url);
  const customer = await client.createCustomer({ email: "ts@shop.example", external_id: "ts-1" });
  assert.equal((await client.createCustomerSession({ customer_id: customer.id })).customer.id, customer.id);
  assert.equal((await client.updateCustomer(customer.id, { name: "Grace" })).name, "Grace");
  assert.equal((await client.updateCustomerByExternalId("ts-1", { locale: "en" })).locale, "en");
  assert.equal((await client.getCustomerByExternalId("ts-1")).id, customer.id);
  assert.equal((await client.listCustomers({ limit: 10, email: "TS@shop.example" })).items.length, 1);
  await client.deleteCustomer(customer.id);
  assert.equal((await refusal<{ error: string }>(client.getCustomer(customer.id))).error, "ResourceNotFound");
  assert.equal((await refusal<{ error: string }>(client.deleteCustomerByExternalId("ts-1"))).error, "ResourceNotFound");
}
