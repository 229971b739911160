// Reads and writes with kitsu, and prints what it found. Input: {"baseUrl","apiKey","organizationId"}
import { readFileSync } from "node:fs";
import Kitsu from "kitsu";

const input = JSON.parse(readFileSync(0, "utf8"));
const api = new Kitsu({
  baseURL: `${input.baseUrl}/api/v1`,
  headers: { Authorization: `Bearer ${input.apiKey}` },
  camelCaseTypes: false,
  pluralize: false,
  resourceCase: "none",
});
const organization = { type: "organizations", id: input.organizationId };

const made = await api.create("customers", { name: "Kitsu", email: "kitsu@example.com", organization: { data: organization } });
const changed = await api.update("customers", { id: made.data.id, name: "Kitsu renamed" });
const invoice = await api.create("invoices", {
  lines: [{ description: "Work", unitPrice: "100" }],
  organization: { data: organization },
  customer: { data: { type: "customers", id: made.data.id } },
});
const read = await api.get(`invoices/${invoice.data.id}`, { params: { include: "customer", fields: { customers: "name" } } });
const list = await api.get(`customers/${made.data.id}/invoices`, { params: { filter: "equals(status,'draft')", sort: "-createdAt", page: { size: 5, total: true } } });
await api.delete("invoices", invoice.data.id);
let refused;
try {
  await api.get(`invoices/${invoice.data.id}`);
} catch (error) {
  refused = error.errors[0].status;
}

console.log(JSON.stringify({
  name: changed.data.name,
  email: changed.data.email,
  customer: read.data.customer.data.name,
  found: list.data.length,
  total: list.meta.total,
  refused,
}));
