using Invoicing.Application.Documents;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>A document that breaks one rule and no other.</summary>
public sealed record BrokenDocument(string Rule, string Pointer, InvoiceDocument Document)
{
    public override string ToString() => $"{Rule} at {Pointer}";
}
