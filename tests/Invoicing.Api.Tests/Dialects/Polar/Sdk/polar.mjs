// Drives the published client against a running server and prints one line of JSON per step.
// Input: {"baseUrl","sessionToken","orderId","unpaidOrderId","orderWithoutBillingDetailsId","unknownOrderId","pdfPath"}
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Polar } from "@polar-sh/sdk";
import { MissingInvoiceBillingDetails } from "@polar-sh/sdk/models/errors/missinginvoicebillingdetails.js";
import { NotPaidOrder } from "@polar-sh/sdk/models/errors/notpaidorder.js";
import { ResourceNotFound } from "@polar-sh/sdk/models/errors/resourcenotfound.js";

const input = JSON.parse(readFileSync(0, "utf8"));
const known = { MissingInvoiceBillingDetails, NotPaidOrder, ResourceNotFound };
const { orders } = new Polar({ serverURL: input.baseUrl }).customerPortal;
const session = { customerSession: input.sessionToken };
const pollMilliseconds = 25;
const pollLimit = 1200;

function print(step, facts) {
  console.log(JSON.stringify({ step, ...facts }));
}

async function refusal(step, id, call) {
  try {
    await call(session, { id });
    print(step, { thrown: false });
  } catch (error) {
    print(step, {
      thrown: true,
      type: Object.keys(known).find((type) => error instanceof known[type]) ?? null,
      name: error.name,
      error: error.error,
      detail: error.detail,
      statusCode: error.statusCode,
      contentType: error.contentType,
      body: error.body,
    });
  }
}

async function ready() {
  for (let attempt = 0; attempt < pollLimit; attempt++) {
    const order = await orders.get(session, { id: input.orderId });
    if (order.isInvoiceGenerated) {
      return order;
    }
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  throw new Error("The invoice did not get ready.");
}

const before = await orders.get(session, { id: input.orderId });
print("order", { isInvoiceGenerated: before.isInvoiceGenerated, createdAt: before.createdAt.toISOString(), total: before.totalAmount });

const started = performance.now();
print("generate", { result: await orders.generateInvoice(session, { id: input.orderId }) });
const order = await ready();
print("ready", { milliseconds: Math.round(performance.now() - started), invoiceNumber: order.invoiceNumber });

const { url } = await orders.invoice(session, { id: input.orderId });
const download = await fetch(url);
const pdf = Buffer.from(await download.arrayBuffer());
await writeFile(input.pdfPath, pdf);
print("download", {
  url,
  status: download.status,
  contentType: download.headers.get("content-type"),
  disposition: download.headers.get("content-disposition"),
  bytes: pdf.length,
});

const updated = await orders.update(session, {
  id: input.orderId,
  customerOrderUpdate: { billingAddress: { country: "US", state: "NY", city: "Albany" } },
});
print("update", { billingName: updated.billingName, billingAddress: updated.billingAddress });

await refusal("unpaid", input.unpaidOrderId, orders.generateInvoice.bind(orders));
await refusal("withoutBillingDetails", input.orderWithoutBillingDetailsId, orders.generateInvoice.bind(orders));
await refusal("unknown", input.unknownOrderId, orders.get.bind(orders));
