/** What a document says of the resource that it is about. */
export function to<Type extends string>(type: Type, id: string): { data: { type: Type; id: string } } {
  return { data: { type, id } };
}

/** Waits for what the server does after it has answered. */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("It did not happen within ten seconds.");
}
