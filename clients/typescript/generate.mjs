// Writes src/<name>.ts from ../../openapi/<name>.json with the NSwag tool chain. Run it after the documents changed: npm run generate
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const documents = join(here, "..", "..", "openapi");
const tool = join(here, "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll");

for (const file of readdirSync(documents).filter((name) => name.endsWith(".json")).sort()) {
  const name = file.replace(".json", "");
  const output = join(here, "src", `${name}.ts`);
  execFileSync("dotnet", [
    tool,
    "openapi2tsclient",
    `/input:${join(documents, file)}`,
    `/output:${output}`,
    `/className:${name[0].toUpperCase()}${name.slice(1)}Client`,
    "/template:Fetch",
    "/typeStyle:Interface",
    "/dateTimeType:String",
    "/nullValue:Null",
    "/markOptionalProperties:true",
    "/operationGenerationMode:SingleClientFromOperationId",
    "/generateOptionalParameters:true",
    "/typeScriptVersion:5.0",
  ], { stdio: ["ignore", "ignore", "inherit"] });

  writeFileSync(output, withoutBlankHeaders(readFileSync(output, "utf8").replaceAll("\r\n", "\n")));
  console.log(`src/${name}.ts`);
}

/** The tool sends an optional header that was not given as an empty one, which a strict server refuses. */
function withoutBlankHeaders(source) {
  return source.replace(
    /^(\s*)"([\w-]+)": (\w+) !== undefined && \3 !== null \? "" \+ \3 : "",?$/gm,
    '$1...($3 !== undefined && $3 !== null ? { "$2": "" + $3 } : {}),',
  );
}
