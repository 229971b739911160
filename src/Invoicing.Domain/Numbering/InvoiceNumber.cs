namespace Invoicing.Domain.Numbering;

public readonly record struct InvoiceNumber(string Value)
{
    public override string ToString() => Value ?? string.Empty;
}
