using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Documents;

/// <summary>Renderings are made once for each thing that they tell, and kept.</summary>
internal sealed class KeptDocuments(IRenderingRepository renderings, DocumentRenderer renderer, TimeProvider time)
{
    /// <summary>The invoice in this format as it stands now; made at once where it is not there yet.</summary>
    /// <exception cref="Domain.Common.InvoicingException">Conflict, for a draft; NotFound, for an unknown format; Unprocessable, where the format can not tell the invoice.</exception>
    public async Task<Rendering> GetAsync(Invoice invoice, string format, CancellationToken cancellationToken)
    {
        var rendering = await renderings.FindAsync(invoice, format, cancellationToken);
        if (rendering?.Content is not null)
        {
            return rendering;
        }

        var rendered = await renderer.RenderAsync(invoice, format, cancellationToken);
        if (rendering is null)
        {
            rendering = Rendering.Queue(RenderingId.New(), invoice, format, time.GetUtcNow());
            renderings.Add(rendering);
        }

        rendering.Complete(rendered.MediaType, rendered.Written.Content, rendered.Written.MissingCharacters, Rendering.StandingOf(invoice, format));
        return rendering;
    }
}
