// From a new customer to a paid invoice. INVOICING_KEY=… node dist/examples/quickStart.js order-4711
import { writeFile } from "node:fs/promises";
import { withKey } from "../src/headers.js";
import { link } from "../src/link.js";
import { NativeClient } from "../src/native.js";

const { INVOICING_URL = "http://127.0.0.1:5080", INVOICING_KEY = "" } = process.env;
const api = new NativeClient(INVOICING_URL, withKey(INVOICING_KEY));

// Run it again for the same order, after a crash or by mistake: nothing happens twice.
const order = process.argv[2] ?? crypto.randomUUID();
const once = (step: string) => ({ idempotencyKey: `${order}/${step}` });

const [seller] = (await api.listOrganizations({ filter: "equals(currency,'EUR')", sort: ["name"] })).data;
if (!seller) throw new Error("There is no organization that issues invoices in euros.");

const customer = await api.createCustomer({ data: {
  type: "customers",
  attributes: { name: "Ada Lovelace", email: "ada@example.com", address: { city: "London", countryCode: "GB" } },
  relationships: { organization: link(seller) },
} }, once("customer"));

const draft = await api.createInvoice({ data: {
  type: "invoices",
  attributes: { reference: order, lines: [{ description: "Notes on the Analytical Engine", quantity: "7", unitPrice: "120.00" }] },
  relationships: { organization: link(seller), customer: link(customer.data) },
} }, once("draft"));

const { id, attributes: invoice } = (await api.issueInvoice(draft.data.id, undefined, once("issue"))).data;
await api.sendInvoice(id, undefined, once("send"));
await api.recordPayment(id, { data: { type: "payments", attributes: { method: "card" } } }, once("payment"));

const { status, paid } = (await api.getInvoice(id)).data.attributes;
const pdf = await api.downloadInvoice(id, "pdf");
await writeFile(`${invoice.number}.pdf`, Buffer.from(await pdf.data.arrayBuffer()));
console.log(`${invoice.number} is ${status}: ${paid.amount} ${paid.currency}, saved as ${invoice.number}.pdf`);
