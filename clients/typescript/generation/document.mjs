// What the tool does not understand of a document is put in a way that it does, and told to what comes after it.

export function asTheToolReads(name, document) {
  const schemas = document.components?.schemas ?? {};
  const told = { schemas: Object.keys(schemas), unions: takeUnions(schemas), joined: joinedLists(document), lines: takeLines(document) };
  sayNullOnce(document);
  if (name === "native") closeObjects(schemas);
  return { document, told };
}

/** The tool knows no alternatives: it is given an empty object under their name, which becomes a union afterwards. */
function takeUnions(schemas) {
  const unions = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema.oneOf?.every((part) => part.$ref || part.type)) {
      unions[name] = schema.oneOf.map((part) => part.$ref?.split("/").pop() ?? part.type);
      schemas[name] = { type: "object", additionalProperties: false };
    }
  }
  return unions;
}

/** The tool repeats a parameter for each item, also where the document wants the items in one, between commas. */
function joinedLists(document) {
  const joined = operationsOf(document)
    .flatMap((operation) => operation.parameters ?? [])
    .filter((parameter) => parameter.in === "query" && parameter.explode === false)
    .map((parameter) => parameter.name);
  return [...new Set(joined)];
}

/** The tool takes the schema of a line for that of the whole body: it is given a list of them. */
function takeLines(document) {
  const bodies = (operation) => [operation.requestBody?.content, operation.responses[200]?.content].filter((content) => content?.["application/x-ndjson"]?.schema?.$ref);
  const lined = operationsOf(document).filter((operation) => bodies(operation).length > 0);
  for (const content of lined.flatMap(bodies)) {
    const media = content["application/x-ndjson"];
    media.schema = { type: "array", items: media.schema };
  }
  return lined.map((operation) => operation.operationId);
}

/** The tool sees a type of its own in a choice between nothing and a name. */
function sayNullOnce(schema) {
  if (schema === null || typeof schema !== "object") return;
  if (schema.oneOf?.length === 2 && schema.oneOf[0].nullable && schema.oneOf[1].$ref) {
    schema.nullable = true;
    schema.oneOf.shift();
  }
  Object.values(schema).forEach(sayNullOnce);
}

/** The tool lets objects have any further member, so that a misspelt name would compile. */
function closeObjects(schema) {
  if (schema === null || typeof schema !== "object") return;
  if (schema.type === "object") schema.additionalProperties ??= false;
  Object.values(schema).forEach(closeObjects);
}

function operationsOf(document) {
  return Object.values(document.paths).flatMap((path) => Object.values(path));
}
