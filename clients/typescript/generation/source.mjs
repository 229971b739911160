// The tool's output, made as exact as the document and as pleasant as written by hand.

export function asPeopleCall(source, told) {
  const steps = [
    withItsOwnFetch,
    withoutBlankHeaders,
    (text) => withJoinedLists(text, told.joined),
    (text) => withUnions(text, told.unions),
    (text) => withLines(text, told.lines),
    (text) => withoutInventedNames(text, told.schemas),
    withFiles,
    withoutAny,
    withForeignAnswers,
    withOptions,
  ];
  return steps.reduce((text, step) => step(text), source);
}

/** Servers have no window. */
function withItsOwnFetch(source) {
  return source.replace("http ? http : window as any", "http ?? { fetch: (url, init) => fetch(url, init) }");
}

/** An optional header that was not given is sent as an empty one, which a strict server refuses. */
function withoutBlankHeaders(source) {
  return source.replace(
    /^(\s*)"([\w-]+)": (\w+) !== undefined && \3 !== null \? "" \+ \3 : "",?$/gm,
    '$1...($3 !== undefined && $3 !== null ? { "$2": "" + $3 } : {}),',
  );
}

function withJoinedLists(source, joined) {
  return joined.reduce((text, name) => text.replaceAll(
    new RegExp(`(\\w+) && \\1\\.forEach\\(item => \\{ url_ \\+= "(${encodeURIComponent(name)}|${name.replace(/[[\]]/g, "\\$&")})=" \\+ encodeURIComponent\\("" \\+ item\\) \\+ "&"; \\}\\);`, "g"),
    'url_ += "$2=" + $1.map(item => encodeURIComponent("" + item)).join(",") + "&";',
  ), source);
}

function withUnions(source, unions) {
  return Object.entries(unions).reduce(
    (text, [name, parts]) => text.replace(new RegExp(`export interface ${name} \\{\\s*\\}`), `export type ${name} = ${parts.join(" | ")};`),
    source,
  );
}

/** A JSON text a line, in place of one JSON text. */
function withLines(source, operations) {
  return operations.reduce((text, operation) => {
    const start = text.indexOf(`\n    ${operation}(`);
    const end = text.indexOf("\n    /**", start);
    const method = text.slice(start, end)
      .replace("JSON.stringify(body)", 'body.map((line) => JSON.stringify(line) + "\\n").join("")')
      .replace(
        /(result200 = )_responseText === "" \? null : JSON\.parse\(_responseText, this\.jsonParseReviver\)( as (.*)\[\];)/,
        '$1_responseText.split("\\n").filter((line) => line !== "").map((line) => JSON.parse(line, this.jsonParseReviver))$2',
      );
    return text.slice(0, start) + method + text.slice(end);
  }, source);
}

/** A file is its bytes, and the server sees what kind they are. */
function withFiles(source) {
  return source
    .replaceAll("body: FileParameter", "body: Blob")
    .replace(/(const content_ = body;\n[\s\S]*?"Content-Type": )"application\/xml"/g, '$1"application/octet-stream"')
    .replace(/export interface FileParameter \{[^}]*\}\n\n/, "");
}

/** Names that the document does not know stand for literals, which say more. */
function withoutInventedNames(source, known) {
  const invented = [...source.matchAll(/^export type (\w+) = ("[^;]*");\n\n?/gm)].filter(([, name]) => !known.includes(name));
  return invented.reduce(
    (text, [declaration, name, literals]) => text.replace(declaration, "").replace(new RegExp(`: ${name}\\b`, "g"), `: ${literals}`),
    source,
  );
}

/** What nobody knows must be looked at before it is used. */
function withoutAny(source) {
  return source
    .replace(/^(    (?:\[key: string\]|"?[\w$-]+"?\??): )any;$/gm, "$1unknown;")
    .replace(/^(    "?[\w$-]+"?\??: \{ \[key: string\]: )any; \}/gm, "$1unknown; }")
    .replace(/^(    "?[\w$-]+"?\??: )any(\[\]| \| null);$/gm, "$1unknown$2;")
    .replaceAll("((key: string, value: any) => any)", "((key: string, value: unknown) => unknown)")
    .replaceAll(/headers(\??): \{ \[(name|key): string\]: (any|unknown);? \}/g, "headers$1: { [name: string]: string }")
    .replace("result: any) {", "result: unknown) {")
    .replace(/static isApiException\(obj: any\)(.*) \{\n.*\n/, "static isApiException(obj: unknown)$1 {\n        return obj instanceof ApiException;\n");
}

/** A refusal may come from what stands in front of the server, and be no JSON. */
function withForeignAnswers(source) {
  const found = source.replace(/(result[45]\d\d = _responseText === "" \? null : )JSON\.parse\(/g, "$1jsonIn(");
  return `${found.trimEnd()}

function jsonIn(text: string, reviver: ((key: string, value: unknown) => unknown) | undefined): unknown {
    try {
        return JSON.parse(text, reviver);
    } catch {
        return null;
    }
}
`;
}

/** What may be left out is named, in one argument at the end; only the body, where it is optional, stands before it. */
function withOptions(source) {
  return source.replace(
    /^    \/\*\*\n((?:(?!^    \/\*\*\n)[\s\S])*?)^     \*\/\n    (\w+)\((.*)\): (Promise<.*>) \{$/gm,
    (whole, doc, name, list, result) => {
      const parameters = splitParameters(list);
      const optional = parameters.filter((parameter) => /^\w+\?:/.test(parameter) && !parameter.startsWith("body?"));
      if (optional.length === 0) return whole;
      const [summary, ...tags] = doc.split(/^     \* (?=@)/m);
      const about = Object.fromEntries(tags.map((tag) => [/^@param (\w+)/.exec(tag)?.[1] ?? tag, tag]));
      const names = optional.map((parameter) => /^\w+/.exec(parameter)[0]);
      const kept = tags.filter((tag) => !names.includes(/^@param (\w+)/.exec(tag)?.[1])).map((tag) => `     * ${tag}`);
      const members = optional.map((parameter, index) => `${described(about[names[index]])}        ${parameter},\n`.replace(/,\n$/, ";\n"));
      return `    /**\n${summary}${kept.join("")}     */\n`
        + `    ${name}(${[...parameters.filter((parameter) => !optional.includes(parameter)), `options: {\n${members.join("")}    } = {}`].join(", ")}): ${result} {\n`
        + `        const { ${names.join(", ")} } = options;`;
    },
  );
}

function described(tag) {
  const text = tag?.replace(/^@param \w+ (\(optional\) ?)?/, "").trim();
  return text ? `        /** ${text.split("\n").map((line) => line.trim()).join("\n         * ").replace(/ +$/gm, "")} */\n` : "";
}

/** Commas inside of brackets separate nothing here. */
function splitParameters(list) {
  const parts = [""];
  let depth = 0;
  for (const sign of list) {
    if ("<{([".includes(sign)) depth++;
    if (">})]".includes(sign)) depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
