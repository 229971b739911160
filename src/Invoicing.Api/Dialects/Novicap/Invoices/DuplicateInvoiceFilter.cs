using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using MediatR;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

/// <summary>Names the invoice that is there already by the id under which this dialect's callers know it.</summary>
internal sealed class DuplicateInvoiceFilter(IMediator mediator) : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is not InvoicingException { Kind: ErrorKind.Conflict, ExistingId: { } existing } refusal)
        {
            return;
        }

        var code = Guid.TryParse(existing, out var id) ? await CodeOfAsync(new InvoiceId(id), context.HttpContext.RequestAborted) : null;
        context.Exception = new FailureException(Failure.From(refusal) with { ExistingId = code });
    }

    private async Task<string?> CodeOfAsync(InvoiceId id, CancellationToken cancellationToken)
    {
        try
        {
            return InvoiceCode.Of((await mediator.Send(new GetInvoiceQuery(id), cancellationToken)).Serial);
        }
        catch (InvoicingException unknown) when (unknown.Kind is ErrorKind.NotFound)
        {
            // Deleted in the meantime: the refusal was right when it was made.
            return null;
        }
    }
}
