/** A relationship to this resource, for a document that is sent. */
export function link<Type extends string>(resource: { type: Type; id: string }): { data: { type: Type; id: string } } {
  return { data: { type: resource.type, id: resource.id } };
}
