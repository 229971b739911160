// Reads a UBL file into the form that @e-invoice-eu/core knows, whose schema is made from the syntax tables of Peppol BIS Billing 3.0.
import { invoiceSchema } from '@e-invoice-eu/core';
import { XmlDocument, XmlElement } from 'libxml2-wasm';

const prefixes = { CommonBasicComponents: 'cbc', CommonAggregateComponents: 'cac' };
const renamed = { 'cbc:CreditNoteTypeCode': 'cbc:InvoiceTypeCode', 'cac:CreditNoteLine': 'cac:InvoiceLine', 'cbc:CreditedQuantity': 'cbc:InvoicedQuantity' };

// The schema knows the order of an invoice alone; in a credit note of UBL 2.1 these stand elsewhere.
const creditNoteOrder = [
    'cbc:CustomizationID', 'cbc:ProfileID', 'cbc:ID', 'cbc:IssueDate', 'cbc:TaxPointDate', 'cbc:InvoiceTypeCode', 'cbc:Note', 'cbc:DocumentCurrencyCode',
    'cbc:TaxCurrencyCode', 'cbc:AccountingCost', 'cbc:BuyerReference', 'cac:InvoicePeriod', 'cac:OrderReference', 'cac:BillingReference',
    'cac:DespatchDocumentReference', 'cac:ReceiptDocumentReference', 'cac:ContractDocumentReference', 'cac:AdditionalDocumentReference',
    'cac:OriginatorDocumentReference', 'cac:AccountingSupplierParty', 'cac:AccountingCustomerParty', 'cac:PayeeParty', 'cac:TaxRepresentativeParty',
    'cac:Delivery', 'cac:PaymentMeans', 'cac:PaymentTerms', 'cac:AllowanceCharge', 'cac:TaxTotal', 'cac:LegalMonetaryTotal', 'cac:InvoiceLine',
];

export function children(element) {
    const found = [];
    for (let child = element.firstChild; child; child = child.next) {
        if (child instanceof XmlElement) {
            found.push(child);
        }
    }
    return found;
}

function nameOf(element) {
    const prefix = prefixes[/:(\w+)-2$/.exec(element.namespaceUri)?.[1]] ?? '?';
    const name = `${prefix}:${element.name}`;
    return renamed[name] ?? name;
}

function put(object, name, value, schema, complaints) {
    if (schema.type === 'array') {
        (object[name] ??= []).push(value);
    } else if (name in object) {
        complaints.push(`${name} occurs twice`);
    } else {
        object[name] = value;
    }
}

function read(element, schema, order, complaints) {
    const object = {};
    let last = -1;
    for (const child of children(element)) {
        const name = nameOf(child);
        if (name === 'cbc:PaymentDueDate' && element.parent.name === 'CreditNote') {
            // Where a credit note has its due date (BT-9); the schema has the invoice's place alone.
            continue;
        }
        const place = order.indexOf(name);
        if (place < 0) {
            complaints.push(`${name} has no place in ${element.name}`);
            continue;
        }
        if (place < last) {
            complaints.push(`${name} comes too late in ${element.name}`);
        }
        last = place;
        const known = schema.properties[name];
        const inner = known.type === 'array' ? known.items : known;
        if (inner.properties) {
            put(object, name, read(child, inner, Object.keys(inner.properties).filter(key => !key.includes('@')), complaints), known, complaints);
        } else {
            put(object, name, child.content, known, complaints);
            for (const attribute of child.attrs) {
                object[`${name}@${attribute.name}`] = attribute.content;
            }
        }
    }
    return object;
}

// Complaints are of elements that come too late, too often, or not at all in the schema.
export function readInvoice(xml) {
    const complaints = [];
    const document = XmlDocument.fromString(xml);
    try {
        const schema = invoiceSchema.properties['ubl:Invoice'];
        const order = document.root.name === 'CreditNote' ? creditNoteOrder : Object.keys(schema.properties);
        return { invoice: { 'ubl:Invoice': read(document.root, schema, order, complaints) }, complaints };
    } finally {
        document.dispose();
    }
}

export async function answer(judge) {
    let input = '';
    for await (const chunk of process.stdin) {
        input += chunk;
    }
    const answers = [];
    for (const item of JSON.parse(input)) {
        answers.push(await judge(item));
    }
    process.stdout.write(JSON.stringify(answers));
}
