// Writes src/<name>.ts from ../../openapi/<name>.json with the NSwag tool chain. Run it after the documents changed: npm run generate
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const documents = join(here, "..", "..", "openapi");
const tool = join(here, "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll");
const scratch = mkdtempSync(join(tmpdir(), "invoicing-clients-"));

for (const file of readdirSync(documents).filter((name) => name.endsWith(".json")).sort()) {
  const name = file.replace(".json", "");
  const output = join(here, "src", `${name}.ts`);
  const document = JSON.parse(readFileSync(join(documents, file), "utf8"));
  const unions = takeUnions(document);
  if (name === "native") closeObjects(document.components.schemas);
  writeFileSync(join(scratch, file), JSON.stringify(document));
  execFileSync("dotnet", [
    tool,
    "openapi2tsclient",
    `/input:${join(scratch, file)}`,
    `/output:${output}`,
    `/className:${name[0].toUpperCase()}${name.slice(1)}Client`,
    "/template:Fetch",
    "/typeStyle:Interface",
    "/enumStyle:StringLiteral",
    "/dateTimeType:String",
    "/nullValue:Null",
    "/markOptionalProperties:true",
    "/operationGenerationMode:SingleClientFromOperationId",
    "/generateOptionalParameters:true",
    "/typeScriptVersion:5.0",
  ], { stdio: ["ignore", "ignore", "inherit"] });

  const source = withoutBlankHeaders(readFileSync(output, "utf8").replaceAll("\r\n", "\n"));
  writeFileSync(output, withUnions(withJoinedLists(source, document), unions));
  console.log(`src/${name}.ts`);
}
rmSync(scratch, { recursive: true });

/** The tool sends an optional header that was not given as an empty one, which a strict server refuses. */
function withoutBlankHeaders(source) {
  return source.replace(
    /^(\s*)"([\w-]+)": (\w+) !== undefined && \3 !== null \? "" \+ \3 : "",?$/gm,
    '$1...($3 !== undefined && $3 !== null ? { "$2": "" + $3 } : {}),',
  );
}

/** The tool knows no alternatives: it is given an empty object under their name, which becomes a union afterwards. */
function takeUnions(document) {
  const unions = {};
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (schema.oneOf?.every((part) => part.$ref || part.type)) {
      unions[name] = schema.oneOf.map((part) => part.$ref?.split("/").pop() ?? part.type);
      document.components.schemas[name] = { type: "object", additionalProperties: false };
    }
  }
  return unions;
}

function withUnions(source, unions) {
  return Object.entries(unions).reduce(
    (text, [name, parts]) => text.replace(new RegExp(`export interface ${name} \\{\\s*\\}`), `export type ${name} = ${parts.join(" | ")};`),
    source,
  );
}

/** The tool lets objects have any further member, so that a misspelt name would compile. */
function closeObjects(schema) {
  if (schema === null || typeof schema !== "object") return;
  if (schema.type === "object") schema.additionalProperties ??= false;
  Object.values(schema).forEach(closeObjects);
}

/** The tool repeats a parameter for each item, also where the document wants the items in one, between commas. */
function withJoinedLists(source, document) {
  const joined = Object.values(document.paths)
    .flatMap((path) => Object.values(path).flatMap((operation) => operation.parameters ?? []))
    .filter((parameter) => parameter.in === "query" && parameter.explode === false)
    .map((parameter) => parameter.name);
  return [...new Set(joined)].reduce((text, name) => text.replaceAll(
    new RegExp(`(\\w+) && \\1\\.forEach\\(item => \\{ url_ \\+= "(${encodeURIComponent(name)}|${name.replace(/[[\]]/g, "\\$&")})=" \\+ encodeURIComponent\\("" \\+ item\\) \\+ "&"; \\}\\);`, "g"),
    'url_ += "$2=" + $1.map(item => encodeURIComponent("" + item)).join(",") + "&";',
  ), source);
}
