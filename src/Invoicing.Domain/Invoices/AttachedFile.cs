namespace Invoicing.Domain.Invoices;

/// <summary>What the document says of a file beside it (BG-24). The hash stands for the bytes, which are kept elsewhere.</summary>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
public sealed record AttachedFile(Guid Id, string Name, string MediaType, int Size, string Sha256);
