/** A condition on the rows of a list, in the words of the server. */
export type Condition = string;

/** Makes conditions for `filter` out of the fields that a list knows: `const invoices = filterOf<InvoiceFilterFields>();`. */
export function filterOf<Fields>() {
  type Name = keyof Fields & string;
  type Value<N extends Name> = NonNullable<Fields[N]>;
  const comparison = (name: string) => <N extends Name>(field: N, value: Value<N>): Condition => `${name}(${field},${quoted(value)})`;
  return {
    /** Null asks for rows that have no such value. */
    equals: <N extends Name>(field: N, value: Exclude<Fields[N], undefined>): Condition => `equals(${field},${value === null ? "null" : quoted(value)})`,
    lessThan: comparison("lessThan"),
    lessOrEqual: comparison("lessOrEqual"),
    greaterThan: comparison("greaterThan"),
    greaterOrEqual: comparison("greaterOrEqual"),
    contains: comparison("contains"),
    startsWith: comparison("startsWith"),
    endsWith: comparison("endsWith"),
    any: <N extends Name>(field: N, ...values: Value<N>[]): Condition => `any(${field},${values.map(quoted).join(",")})`,
    has: (relationship: string, condition?: Condition): Condition => `has(${relationship}${condition ? `,${condition}` : ""})`,
    not: (condition: Condition): Condition => `not(${condition})`,
    and: (...conditions: Condition[]): Condition => `and(${conditions.join(",")})`,
    or: (...conditions: Condition[]): Condition => `or(${conditions.join(",")})`,
  };
}

function quoted(value: unknown): string {
  return `'${String(value).replaceAll("'", "''")}'`;
}
