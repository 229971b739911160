using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using MediatR;

namespace Invoicing.Application.Documents;

/// <summary>Makes the bytes of a queued rendering, unless another one tells the same since.</summary>
/// <param name="Token">The claim's fencing token: a worker that lost its lease changes nothing.</param>
public sealed record RenderInvoiceCommand(RenderingId Id, long Token) : ICommand<Unit>;

internal sealed class RenderInvoiceHandler(IRenderingRepository renderings, IInvoiceRepository invoices, DocumentRenderer renderer)
    : IRequestHandler<RenderInvoiceCommand, Unit>
{
    public async Task<Unit> Handle(RenderInvoiceCommand command, CancellationToken cancellationToken)
    {
        var rendering = await renderings.FindAsync(command.Id, cancellationToken);
        if (rendering is null || !rendering.Work.IsHeldBy(command.Token))
        {
            return Unit.Value;
        }

        var invoice = await invoices.GetAsync(rendering.InvoiceId, cancellationToken);
        if (await renderings.FindAsync(invoice, rendering.Format, cancellationToken) is { } other && other.Id != rendering.Id)
        {
            renderings.Remove(rendering);
            return Unit.Value;
        }

        var rendered = await renderer.RenderAsync(invoice, rendering.Format, cancellationToken);
        rendering.Complete(rendered.MediaType, rendered.Written.Content, rendered.Written.MissingCharacters, Rendering.StandingOf(invoice, rendering.Format));
        return Unit.Value;
    }
}
