namespace Invoicing.Domain.Organizations;

/// <summary>ISO 216 and ANSI.</summary>
public enum PaperSize
{
    A4,
    Letter,
}
