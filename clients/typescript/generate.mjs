// Writes src/<name>.ts from ../../openapi/<name>.json with the NSwag tool chain. Run it after the documents changed: npm run generate
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asTheToolReads } from "./generation/document.mjs";
import { asPeopleCall } from "./generation/source.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const documents = join(here, "..", "..", "openapi");
const tool = join(here, "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll");
const scratch = mkdtempSync(join(tmpdir(), "invoicing-clients-"));

for (const file of readdirSync(documents).filter((name) => name.endsWith(".json")).sort()) {
  const name = file.replace(".json", "");
  const output = join(here, "src", `${name}.ts`);
  const { document, told } = asTheToolReads(name, JSON.parse(readFileSync(join(documents, file), "utf8")));
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

  writeFileSync(output, asPeopleCall(readFileSync(output, "utf8").replaceAll("\r\n", "\n"), told));
  console.log(`src/${name}.ts`);
}
rmSync(scratch, { recursive: true });
