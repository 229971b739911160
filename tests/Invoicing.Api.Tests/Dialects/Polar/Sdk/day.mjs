// A merchant's whole day with the published client; the shop's events come as signed webhooks. Prints one line of JSON per step.
// Input: {"baseUrl","organizationToken","limitedToken","webhookSecret"}
import { readFileSync } from "node:fs";
import { createHmac, randomUUID } from "node:crypto";
import { Polar } from "@polar-sh/sdk";
import { ResourceNotFound } from "@polar-sh/sdk/models/errors/resourcenotfound.js";

const input = JSON.parse(readFileSync(0, "utf8"));
const polar = new Polar({ serverURL: input.baseUrl, accessToken: input.organizationToken });
const orderId = randomUUID();
const productId = randomUUID();
const subscriptionId = randomUUID();
const email = `${randomUUID()}@day.example`;

function print(step, facts) {
  console.log(JSON.stringify({ step, ...facts }));
}

async function deliver(type, data) {
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
  const id = `msg_${randomUUID()}`;
  const timestamp = Math.floor(Date.now() / 1000).toString();
  const signature = createHmac("sha256", input.webhookSecret).update(`${id}.${timestamp}.${body}`).digest("base64");
  const response = await fetch(`${input.baseUrl}/v1/webhooks/polar`, {
    method: "POST",
    headers: { "content-type": "application/json", "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` },
    body,
  });
  return { status: response.status, answer: await response.json() };
}

const customer = await polar.customers.create({ email, name: "Ada Lovelace", externalId: `ext-${orderId}`, metadata: { plan: "pro" } });
print("customer", { name: customer.name, externalId: customer.externalId, metadata: customer.metadata });
const session = await polar.customerSessions.create({ externalCustomerId: customer.externalId });
const security = { customerSession: session.token };
print("session", { customerId: session.customerId === customer.id, email: session.customer.email === email });

const now = new Date().toISOString();
const order = {
  id: orderId, created_at: now, modified_at: null, status: "pending", paid: false,
  subtotal_amount: 10500, discount_amount: 500, net_amount: 10000, tax_amount: 888, total_amount: 10888,
  applied_balance_amount: 0, due_amount: 10888, refunded_amount: 0, refunded_tax_amount: 0, currency: "usd",
  billing_reason: "subscription_create", billing_name: null, billing_address: null, invoice_number: "SHOP-1", is_invoice_generated: false,
  customer_id: customer.id, product_id: productId, discount_id: null, subscription_id: subscriptionId, checkout_id: null,
  metadata: { source: "shop" }, custom_field_data: { team: "red" }, platform_fee_amount: 0, platform_fee_currency: null, seats: 3,
  customer: { id: customer.id, created_at: now, modified_at: null, metadata: {}, external_id: customer.externalId, email, email_verified: true, name: "Ada Lovelace", billing_address: null, tax_id: null, organization_id: customer.organizationId, deleted_at: null, avatar_url: "" },
  product: { metadata: {}, id: productId, created_at: now, modified_at: null, trial_interval: null, trial_interval_count: null, name: "Pro plan", description: null, visibility: "public", recurring_interval: "month", recurring_interval_count: 1, is_recurring: true, is_archived: false, organization_id: customer.organizationId },
  discount: null,
  subscription: {
    metadata: {}, created_at: now, modified_at: null, id: subscriptionId, amount: 10500, currency: "usd", recurring_interval: "month", recurring_interval_count: 1,
    status: "active", current_period_start: now, current_period_end: now, trial_start: null, trial_end: null, cancel_at_period_end: false, canceled_at: null,
    started_at: now, ends_at: null, ended_at: null, customer_id: customer.id, product_id: productId, discount_id: null, checkout_id: null, seats: 3,
    customer_cancellation_reason: null, customer_cancellation_comment: null,
  },
  items: [{ created_at: now, modified_at: null, id: randomUUID(), label: "Pro plan", amount: 10500, tax_amount: 888, proration: false, product_price_id: null }],
  description: "Pro plan",
};
print("created", await deliver("order.created", order));
print("paid", await deliver("order.paid", { ...order, status: "paid", paid: true }));

const listed = [];
for await (const page of await polar.customerPortal.orders.list(security, { sorting: ["-created_at"], productBillingType: "recurring" })) {
  listed.push(...page.result.items);
}
print("list", { count: listed.length, product: listed[0].product.name, subscription: listed[0].subscription.status, seats: listed[0].seats });

const updated = await polar.customerPortal.orders.update(security, {
  id: orderId,
  customerOrderUpdate: { billingName: "Analytical Engines Ltd", billingAddress: { country: "US", state: "NY", city: "Albany" } },
});
print("update", { billingName: updated.billingName, state: updated.billingAddress.state });
print("paymentStatus", await polar.customerPortal.orders.getPaymentStatus(security, { id: orderId }));
const me = await polar.customerPortal.customers.update(security, { taxId: "12-3456789", billingAddress: { country: "US" } });
print("me", { email: me.email === email, taxId: (await polar.customerPortal.customers.get(security)).taxId });

print("generate", { result: await polar.customerPortal.orders.generateInvoice(security, { id: orderId }) });
for (let attempt = 0; attempt < 1200; attempt++) {
  if ((await polar.customerPortal.orders.get(security, { id: orderId })).isInvoiceGenerated) {
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 25));
}
const { url } = await polar.customerPortal.orders.invoice(security, { id: orderId });
const pdf = Buffer.from(await (await fetch(url)).arrayBuffer());
print("pdf", { start: pdf.subarray(0, 4).toString("latin1"), bytes: pdf.length });
print("receipt", { url: (await polar.customerPortal.orders.receipt(security, { id: orderId })).url.startsWith(input.baseUrl) });

const merchants = [];
for await (const page of await polar.orders.list({ customerId: customer.id, sorting: ["-net_amount"] })) {
  merchants.push(...page.result.items);
}
const read = await polar.orders.get({ id: orderId });
print("merchant", { count: merchants.length, customer: read.customer.name, product: read.product.name, metadata: read.metadata, custom: read.customFieldData, invoice: (await polar.orders.invoice({ id: orderId })).url.startsWith(input.baseUrl) });
const renamed = await polar.orders.update({ id: orderId, orderUpdate: { billingName: "Analytical Engines Inc", billingAddress: { country: "US" } } });
print("renamed", { billingName: renamed.billingName, again: await polar.orders.generateInvoice({ id: orderId }) });

print("part", await deliver("order.refunded", { ...order, status: "partially_refunded", paid: true, refunded_amount: 3333, refunded_tax_amount: 296 }));
const part = await polar.orders.get({ id: orderId });
print("partRead", { status: part.status, refunded: part.refundedAmount, tax: part.refundedTaxAmount, left: part.refundableAmount });
print("rest", await deliver("order.refunded", { ...order, status: "refunded", paid: true, refunded_amount: 10000, refunded_tax_amount: 888 }));
const rest = await polar.customerPortal.orders.get(security, { id: orderId });
print("restRead", { status: rest.status, refunded: rest.refundedAmount, tax: rest.refundedTaxAmount, left: rest.refundableAmount });

const found = await polar.customers.list({ email });
print("customers", { count: found.result.items.length, external: (await polar.customers.getExternal({ externalId: customer.externalId })).id === customer.id });
print("customerUpdate", { name: (await polar.customers.update({ id: customer.id, customerUpdate: { name: "Ada King" } })).name });
await polar.customers.delete({ id: customer.id });
try {
  await polar.customers.get({ id: customer.id });
  print("gone", { thrown: false });
} catch (error) {
  print("gone", { thrown: true, isResourceNotFound: error instanceof ResourceNotFound });
}
try {
  await new Polar({ serverURL: input.baseUrl, accessToken: input.limitedToken }).orders.list({});
  print("limited", { statusCode: 200 });
} catch (error) {
  print("limited", { statusCode: error.statusCode });
}
