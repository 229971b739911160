// Converts UBL files to CII and tells what the converter writes that the CII given beside it does not say. Reads a JSON array of pairs, writes an
// array of differences each, or null where the converter does not take the file, because a price has more decimals than it knows.
import { InvoiceService } from '@e-invoice-eu/core';
import { XmlDocument } from 'libxml2-wasm';
import { answer, children, readInvoice } from './reading.mjs';

// What the converter does in its own way: a process always, names of its own, a currency where the schema has none, and groups at wrong places.
const own = [
    '/ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID',
    '/SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/ActualAmount@currencyID',
    '/SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SpecifiedProcuringProject/Name',
    '/SupplyChainTradeTransaction/ReceivingAdviceReferencedDocument/IssuerAssignedID',
    '/SupplyChainTradeTransaction/ReceivableSpecifiedTradeAccountingAccount/ID',
];

function leaves(xml) {
    const found = [];
    const document = XmlDocument.fromString(xml);
    const walk = (element, path) => {
        const inner = children(element);
        if (inner.length === 0) {
            found.push(`${path}=${element.content}`, ...element.attrs.map(attribute => `${path}@${attribute.name}=${attribute.content}`));
        }
        inner.forEach(child => walk(child, `${path}/${child.name}`));
    };
    walk(document.root, '');
    document.dispose();
    return found;
}

const quiet = { log() {}, warn() {}, error() {} };
const converter = new InvoiceService(quiet);

await answer(async ({ ubl, cii }) => {
    const { invoice } = readInvoice(ubl);
    if (invoice['ubl:Invoice']['cac:InvoiceLine'].some(line => /\.\d{3}/.test(line['cac:Price']['cbc:PriceAmount']))) {
        return null;
    }
    const said = leaves(cii);
    const differences = [];
    for (const leaf of leaves(await converter.generate(invoice, { format: 'CII', lang: 'en', noWarnings: true }))) {
        const place = said.indexOf(leaf);
        if (place >= 0) {
            said.splice(place, 1);
        } else if (!own.includes(leaf.slice(0, leaf.indexOf('='))) && !/\/IBANID=\d/.test(leaf)) {
            // The converter takes every account number for an IBAN.
            differences.push(leaf);
        }
    }
    return differences;
});
