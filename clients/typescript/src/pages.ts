/** The cursor in a list's `links.next` or `links.prev`, for `pageAfter` or `pageBefore`; undefined at the end. */
export function cursorOf(link: string | null): string | undefined {
  const query = new URLSearchParams(link?.split("?")[1]);
  return query.get("page[after]") ?? query.get("page[before]") ?? undefined;
}
