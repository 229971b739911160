namespace Invoicing.Domain.Numbering;

/// <summary>A document's place among those that its series has issued.</summary>
/// <param name="Position">From 1, without a gap, in the order of issue.</param>
/// <param name="Previous">Hash of the document before; null at the first.</param>
public sealed record ChainLink(long Position, string? Previous);
