import assert from "node:assert/strict";
import { PolarClient } from "../../src/polar.js";
import { refusal, watched, withHeaders } from "../calls.js";

interface Demo {
  baseUrl: string;
  polar: { customerSessionToken: string; paidOrderId: string; unpaidOrderId: string };
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
}
