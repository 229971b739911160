using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>A link to the newest PDF of the order's invoice, good for ten minutes without any other credential.</summary>
public sealed record GetOrderInvoiceLinkQuery(OrderId Id) : IQuery<SignedLink>;

/// <param name="Query">Query string of the document's address, without a question mark.</param>
public sealed record SignedLink(RenderingId Document, string Query)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(600);
}

internal sealed class GetOrderInvoiceLinkHandler(IOrderQueries orders, ILinkSigner signer, TimeProvider time)
    : IRequestHandler<GetOrderInvoiceLinkQuery, SignedLink>
{
    public async Task<SignedLink> Handle(GetOrderInvoiceLinkQuery query, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(query.Id, cancellationToken) is null)
        {
            throw OrderErrors.NotFound(query.Id);
        }

        var document = await orders.FindInvoiceDocumentAsync(query.Id, cancellationToken) ?? throw OrderErrors.NoInvoice(query.Id);
        return new SignedLink(document, signer.Sign(document, time.GetUtcNow() + SignedLink.Lifetime));
    }
}
