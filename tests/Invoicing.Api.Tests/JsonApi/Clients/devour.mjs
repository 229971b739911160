// Reads and writes with devour-client, and prints what it found. Input: {"baseUrl","apiKey","organizationId"}
import { readFileSync } from "node:fs";
import devour from "devour-client";

const input = JSON.parse(readFileSync(0, "utf8"));
const JsonApi = devour.default ?? devour;
const api = new JsonApi({ apiUrl: `${input.baseUrl}/api/v1`, bearer: input.apiKey, logger: false });
api.define("organization", { name: "" });
api.define("customer", { name: "", email: "", organization: { jsonApi: "hasOne", type: "organizations" } });
api.define("invoice", {
  status: "",
  lines: [],
  organization: { jsonApi: "hasOne", type: "organizations" },
  customer: { jsonApi: "hasOne", type: "customers" },
});
const organization = { type: "organizations", id: input.organizationId };

const made = await api.create("customer", { name: "Devour", email: "devour@example.com", organization });
const changed = await api.update("customer", { id: made.data.id, name: "Devour renamed" });
const invoice = await api.create("invoice", {
  lines: [{ description: "Work", unitPrice: "100" }],
  organization,
  customer: { type: "customers", id: made.data.id },
});
const read = await api.find("invoice", invoice.data.id, { include: "customer", fields: { customers: "name" } });
const list = await api.one("customer", made.data.id).all("invoice").get({
  filter: "equals(status,'draft')", sort: "-createdAt", page: { size: 5, total: true },
});
await api.destroy("invoice", invoice.data.id);
let refused;
try {
  await api.find("invoice", invoice.data.id);
} catch (error) {
  // The client keeps title and detail of an error object, and drops its status.
  refused = error[0]?.title === "Not Found" ? "404" : JSON.stringify(error);
}

console.log(JSON.stringify({
  name: changed.data.name,
  email: changed.data.email,
  customer: read.data.customer.name,
  found: list.data.length,
  total: list.meta.total,
  refused,
}));
