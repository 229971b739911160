import assert from "node:assert/strict";
import { NcsaClient } from "../../src/ncsa.js";
import { refusal, watched, withHeaders } from "../calls.js";

interface Demo {
  baseUrl: string;
  ncsa: { email: string; password: string; organizationId: string; organizationContractId: string };
}

export const client = NcsaClient;

export async function callEverything(demo: Demo): Promise<void> {
  const anonymous = watched(new NcsaClient(demo.baseUrl, withHeaders({})));
  assert.equal(await anonymous.ping(), "pong");
  const session = await anonymous.signIn({
    data: { type: "sessions", attributes: { email: demo.ncsa.email, password: demo.ncsa.password } },
  });
  const token = session.data.attributes.token;
  const client = watched(new NcsaClient(demo.baseUrl, withHeaders({ "Session-Token": token })));
  await client.createOrganizationInvoice(demo.ncsa.organizationId, {
    data: {
      type: "organization_invoices",
      relationships: { organization_contract: { data: { type: "organization_contracts", id: demo.ncsa.organizationContractId } } },
    },
  });
  await client.signOut();
  const refused = await refusal<{ errors: { status: number }[] }>(client.signOut());
  assert.equal(refused.errors[0]?.status, 401);
}
