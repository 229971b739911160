using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

/// <summary>Finds an invoice by the id under which this dialect's callers know it.</summary>
internal static class InvoiceLookup
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound; also for what is no id, and for invoices that have no form here.</exception>
    public static async Task<InvoiceView> FindByCodeAsync(this IMediator mediator, string code, CancellationToken cancellationToken)
    {
        // Bound as text, so that what is no code is as unknown as any other id.
        if (!InvoiceCode.TryParse(code, out var serial))
        {
            throw InvoiceErrors.NotFound(code);
        }

        var invoice = await mediator.Send(new GetInvoiceBySerialQuery(serial), cancellationToken);
        return InvoiceResponse.CanShow(invoice) ? invoice : throw InvoiceErrors.NotFound(code);
    }

    public static async Task<InvoiceId> IdOfCodeAsync(this IMediator mediator, string code, CancellationToken cancellationToken) =>
        new((await mediator.FindByCodeAsync(code, cancellationToken)).Id);
}
