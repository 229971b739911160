using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Pdf.Images;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What every section of the page works with.</summary>
internal sealed record Sheet(InvoiceDocument Document, PageFlow Flow, Typography Type, Palette Palette, Language Language, LogoImage? Logo)
{
    internal Terms Terms => Language.Terms;

    internal Figures Figures { get; } = new(Document.Currency, Language);
}
