// Validates messages against the JSON Schemas of their types: { schemas: { type: schema }, messages: [text] } in, what is wrong with each out.
// A member that the schema does not name is wrong here, though receivers have to bear it.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const closed = (node) => {
  if (Array.isArray(node)) {
    return node.map(closed);
  }

  if (node === null || typeof node !== 'object') {
    return node;
  }

  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return copy.properties && copy.type ? { ...copy, additionalProperties: false } : copy;
};

const { schemas, messages } = JSON.parse(readFileSync(0, 'utf8'));
const ajv = addFormats(new Ajv2020({ strict: true, strictRequired: true, allErrors: true, allowUnionTypes: true }));
const validators = Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, ajv.compile(closed(schema))]));
const problems = messages.map((text) => {
  const message = JSON.parse(text);
  const validate = validators[message.type];
  return !validate ? `no schema for ${message.type}` : validate(message) ? '' : `${message.type}: ${ajv.errorsText(validate.errors)}`;
});
process.stdout.write(JSON.stringify(problems));
