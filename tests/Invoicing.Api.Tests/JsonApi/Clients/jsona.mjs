// Reads and writes with jsona and fetch, and prints what it found. Input: {"baseUrl","apiKey","organizationId"}
import { readFileSync } from "node:fs";
import jsona from "jsona";

const input = JSON.parse(readFileSync(0, "utf8"));
const format = new (jsona.Jsona ?? jsona.default ?? jsona)();
const organization = { type: "organizations", id: input.organizationId };

async function call(method, path, stuff) {
  const response = await fetch(`${input.baseUrl}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${input.apiKey}`, accept: "application/vnd.api+json", "content-type": "application/vnd.api+json" },
    body: stuff === undefined ? undefined : JSON.stringify(format.serialize({ stuff })),
  });
  const text = await response.text();
  if (response.status >= 400) {
    return { refused: JSON.parse(text).errors[0].status };
  }

  return text.length > 0 ? format.deserialize(text) : null;
}

const made = await call("POST", "/customers", {
  type: "customers", name: "Jsona", email: "jsona@example.com", organization, relationshipNames: ["organization"],
});
const changed = await call("PATCH", `/customers/${made.id}`, { type: "customers", id: made.id, name: "Jsona renamed" });
const invoice = await call("POST", "/invoices", {
  type: "invoices",
  lines: [{ description: "Work", unitPrice: "100" }],
  organization,
  customer: { type: "customers", id: made.id },
  relationshipNames: ["organization", "customer"],
});
const read = await call("GET", `/invoices/${invoice.id}?include=customer&fields[customers]=name`);
const list = await call("GET", `/customers/${made.id}/invoices?filter=equals(status,'draft')&sort=-createdAt&page[size]=5`);
await call("DELETE", `/invoices/${invoice.id}`);
const gone = await call("GET", `/invoices/${invoice.id}`);

console.log(JSON.stringify({
  name: changed.name,
  email: changed.email,
  customer: read.customer.name,
  found: list.length,
  total: list.length,
  refused: gone.refused,
}));
