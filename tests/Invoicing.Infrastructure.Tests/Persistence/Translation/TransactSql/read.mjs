// Reads T-SQL with a parser that knows nothing of this project: [{ name, sql }] in, [{ name, error }] out for what it does not understand.
import { readFileSync } from 'node:fs';
import { importer } from '@dbml/core';

const refused = [];
for (const { name, sql } of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    importer.import(sql, 'mssql');
  } catch (problem) {
    const first = problem.diags?.[0];
    refused.push({ name, error: first ? `${first.location?.start?.line}:${first.location?.start?.column} ${first.text}` : String(problem.message ?? problem) });
  }
}
process.stdout.write(JSON.stringify(refused));
