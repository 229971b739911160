// Judges UBL files by the order of elements, how often they may occur, their attributes, forms and code lists. Reads a JSON array of files,
// writes an array of complaints each.
import { invoiceSchema } from '@e-invoice-eu/core';
import Ajv from 'ajv/dist/2019.js';
import { answer, readInvoice } from './reading.mjs';

const validate = new Ajv({ strict: false, allErrors: true, verbose: true }).compile(invoiceSchema);

// A price (BT-146) may have more than the two decimals that the schema gives every amount.
function isJust(error) {
    return !(error.keyword === 'pattern' && error.instancePath.endsWith('/cac:Price/cbc:PriceAmount') && Number(error.data) >= 0);
}

await answer(xml => {
    const { invoice, complaints } = readInvoice(xml);
    validate(invoice);
    return [...complaints, ...(validate.errors ?? []).filter(isJust).map(error => `${error.instancePath} ${error.message}`)];
});
