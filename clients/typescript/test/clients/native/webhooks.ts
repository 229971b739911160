import assert from "node:assert/strict";
import type { NativeClient } from "../../../src/native.js";
import { to } from "./links.js";

export async function listen(api: NativeClient, seller: string): Promise<void> {
  // An address of documentation: nothing answers there, and nothing needs to.
  const { data: made } = await api.createWebhookEndpoint({
    data: {
      type: "webhookEndpoints",
      attributes: { url: "https://93.184.215.14/typed", eventTypes: ["invoice.*"] },
      relationships: { organization: to("organizations", seller) },
    },
  });
  const { id } = made;
  const rotated = await api.rotateWebhookSecret(id, { data: { type: "secretRotations", attributes: { oldValidForHours: 1 } } });
  assert.notEqual(rotated.data.attributes.secret, made.attributes.secret);
  assert.equal((await api.getWebhookEndpoint(id)).data.attributes.secret, null);
  assert.equal((await api.getWebhookEndpointOrganization(id)).data?.id, seller);
  assert.equal((await api.getWebhookEndpointOrganizationLinkage(id)).data?.id, seller);

  const { data: tried } = await api.testWebhookEndpoint(id);
  assert.equal(tried.attributes.eventType, "webhook.test");
  assert.equal((await api.replayDelivery(tried.id)).data.id, tried.id);
  await api.replayDeliveries(id, { data: { type: "replays", attributes: { from: "2026-01-01T00:00:00Z", onlyFailed: true } } });
  assert.equal((await api.getDelivery(tried.id)).data.id, tried.id);
  assert.equal((await api.getDeliveryWebhookEndpoint(tried.id)).data?.id, id);
  assert.equal((await api.getDeliveryWebhookEndpointLinkage(tried.id)).data?.id, id);
  assert.equal((await api.listWebhookEndpointDeliveries(id)).data[0]?.id, tried.id);
  assert.equal((await api.getWebhookEndpointDeliveriesLinkage(id)).data[0]?.id, tried.id);
  assert.ok((await api.listDeliveries()).data.some((delivery) => delivery.id === tried.id));

  const disabled = await api.updateWebhookEndpoint(id, { data: { type: "webhookEndpoints", id, attributes: { status: "disabled" } } });
  assert.equal(disabled.data.attributes.disabledReason, "byOwner");
  assert.ok((await api.listWebhookEndpoints()).data.some((endpoint) => endpoint.id === id));
  await api.deleteWebhookEndpoint(id);
}
