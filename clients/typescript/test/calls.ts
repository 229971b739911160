export const called = new Set<string>();

/** Remembers which operations were called, so that none is forgotten. */
export function watched<T extends object>(client: T): T {
  return new Proxy(client, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member === "function") called.add(`${target.constructor.name}.${String(name)}`);
      return member;
    },
  });
}

export function operationsOf(client: { prototype: object; name: string }): string[] {
  return Object.getOwnPropertyNames(client.prototype)
    .filter((name) => name !== "constructor" && !name.startsWith("process"))
    .map((name) => `${client.name}.${name}`);
}

/** The typed body that a refused call throws. */
export async function refusal<T>(call: Promise<unknown>): Promise<T> {
  try {
    await call;
  } catch (error) {
    return error as T;
  }
  throw new Error("The call should have been refused.");
}
