import assert from "node:assert/strict";
import type { NativeClient } from "../../../src/native.js";
import { to } from "./links.js";

export async function administrate(api: NativeClient, seller: string): Promise<void> {
  const { data: key } = await api.createCredential({ data: { type: "credentials", attributes: { name: "Reader", scopes: ["customers:read"] } } });
  assert.ok(key.attributes.secret);
  assert.equal((await api.getCredential(key.id)).data.attributes.kind, "apiKey");
  assert.ok((await api.listCredentials()).data.some((credential) => credential.id === key.id));
  await api.deleteCredential(key.id);

  const [company] = (await api.listCompanies({ pageSize: 1 })).data;
  assert.ok(company);
  assert.equal((await api.getCompany(company.id)).data.attributes.identifier, company.attributes.identifier);
  assert.ok((await api.getCompanyOrganization(company.id)).data);
  assert.ok((await api.getCompanyOrganizationLinkage(company.id)).data);

  const [entry] = (await api.listAuditEntries({ sort: ["-at"], pageSize: 1 })).data;
  assert.equal((await api.getAuditEntry(entry?.id ?? "")).data.attributes.action, entry?.attributes.action);

  const done = await api.runOperations({
    "atomic:operations": [
      { op: "add", data: { type: "customers", lid: "ada", attributes: { name: "Ada" }, relationships: { organization: to("organizations", seller) } } },
      { op: "update", ref: { type: "customers", lid: "ada" }, data: { type: "customers", lid: "ada", attributes: { email: "ada@typed.example" } } },
    ],
  });
  const last = done["atomic:results"][1]?.data;
  assert.ok(last?.type === "customers" && last.attributes.email === "ada@typed.example");
}
