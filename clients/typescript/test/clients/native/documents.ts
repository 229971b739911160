import assert from "node:assert/strict";
import type { ErrorDocument, NativeClient } from "../../../src/native.js";
import { refusal } from "../../calls.js";
import { to } from "./links.js";

// One white pixel.
const logo = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC";

export async function fileAndMail(api: NativeClient, seller: string, buyer: string): Promise<void> {
  await brand(api, seller);
  const invoice = await attach(api, seller, buyer);
  await exchange(api, seller, invoice);
  await write(api, seller, invoice);
}

async function brand(api: NativeClient, seller: string): Promise<void> {
  await api.setLogo(seller, { data: { type: "logos", attributes: { mediaType: "image/png", content: logo } } });
  assert.ok((await api.getLogo(seller)).data.size > 0);
  const branded = await api.updateOrganization(seller, {
    data: { type: "organizations", id: seller, attributes: { branding: { accent: "#004488", paper: "a4" }, contact: { name: "Accounts", phone: "+49 30 1" } } },
  });
  assert.equal(branded.data.attributes.branding.accent, "#004488");
  await api.removeLogo(seller);
  assert.equal((await refusal<ErrorDocument>(api.getLogo(seller))).errors[0]?.code, "organization.no_logo");
}

async function attach(api: NativeClient, seller: string, buyer: string): Promise<string> {
  const { data: draft } = await api.createInvoice({
    data: {
      type: "invoices",
      attributes: { dueDate: "2099-12-31", lines: [{ description: "Work", quantity: "2", unitPrice: "50.00" }] },
      relationships: { organization: to("organizations", seller), customer: to("customers", buyer) },
    },
  });
  const file = { name: "hours.csv", mediaType: "text/csv", content: Buffer.from("day;hours\n").toString("base64") };
  const kept = (await api.attachFile(draft.id, { data: { type: "attachments", attributes: file } })).data.attributes.attachments[0];
  const spare = (await api.attachFile(draft.id, { data: { type: "attachments", attributes: { ...file, name: "spare.csv" } } })).data.attributes.attachments[1];
  assert.ok(kept && spare);
  await api.detachFile(draft.id, spare.id);
  assert.equal(await (await api.downloadAttachment(draft.id, kept.id)).data.text(), "day;hours\n");
  return (await api.issueInvoice(draft.id)).data.id;
}

async function exchange(api: NativeClient, seller: string, invoice: string): Promise<void> {
  assert.match(await (await api.downloadInvoice(invoice, "cii")).data.text(), /CrossIndustryInvoice/);
  const ubl = (await api.downloadInvoice(invoice, "ubl")).data;
  const imported = await api.importInvoice(ubl, { organization: seller });
  assert.deepEqual([imported.data.attributes.status, imported.data.attributes.taxInclusive.amount], ["draft", "119.00"]);
}

async function write(api: NativeClient, seller: string, invoice: string): Promise<void> {
  const { data: template } = await api.createMailTemplate({
    data: {
      type: "mailTemplates",
      attributes: { purpose: "invoice", language: "fr", subject: "Facture {{number}}", text: "Bonjour" },
      relationships: { organization: to("organizations", seller) },
    },
  });
  const { id } = template;
  await api.updateMailTemplate(id, { data: { type: "mailTemplates", id, attributes: { text: "Bonjour {{buyer.name}}" } } });
  assert.match((await api.getMailTemplate(id)).data.attributes.text, /buyer/);
  assert.equal((await api.getMailTemplateOrganization(id)).data?.id, seller);
  assert.equal((await api.getMailTemplateOrganizationLinkage(id)).data?.id, seller);
  assert.ok((await api.listMailTemplates()).data.some((one) => one.id === id));
  const preview = await api.previewMail({ data: { type: "previews", attributes: { invoice } } });
  assert.match(preview.data.attributes.text, /Bonjour Typed Buyer/);
  await api.deleteMailTemplate(id);

  await api.sendInvoice(invoice);
  let mails = (await api.listInvoiceMails(invoice)).data;
  for (let attempt = 0; mails.length === 0 && attempt < 300; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    mails = (await api.listInvoiceMails(invoice)).data;
  }
  const mail = mails[0]?.id;
  assert.ok(mail);
  assert.equal((await api.getMail(mail)).data.attributes.recipient, "buyer@typed.example");
  assert.ok((await api.listMails()).data.length > 0);
  assert.equal((await api.getInvoiceMailsLinkage(invoice)).data[0]?.id, mail);
  assert.equal((await api.getMailInvoice(mail)).data?.id, invoice);
  assert.equal((await api.getMailInvoiceLinkage(mail)).data?.id, invoice);
  assert.equal((await api.getMailOrganization(mail)).data?.id, seller);
  assert.equal((await api.getMailOrganizationLinkage(mail)).data?.id, seller);
  assert.equal((await refusal<ErrorDocument>(api.retryMail(mail))).errors[0]?.status, "409");
}
