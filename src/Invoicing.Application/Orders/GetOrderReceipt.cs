using Invoicing.Application.Abstractions;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>A link to the invoice of a paid order, which says that it is paid. Null while the PDF is being made.</summary>
public sealed record GetOrderReceiptQuery(OrderId Id) : IQuery<SignedLink?>;

internal sealed class GetOrderReceiptHandler(IOrderQueries orders, ILinkSigner signer, TimeProvider time)
    : IRequestHandler<GetOrderReceiptQuery, SignedLink?>
{
    public async Task<SignedLink?> Handle(GetOrderReceiptQuery query, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(query.Id, cancellationToken) ?? throw OrderErrors.NotFound(query.Id);
        if (!order.IsPaid || !await orders.HasInvoiceAsync(query.Id, cancellationToken))
        {
            throw OrderErrors.NoReceipt(query.Id);
        }

        return await orders.FindInvoiceDocumentAsync(query.Id, cancellationToken) is { } document
            ? new SignedLink(document, signer.Sign(document, time.GetUtcNow() + SignedLink.Lifetime))
            : null;
    }
}
