using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Invoices;

public sealed record ListInvoicesQuery(InvoiceListing Listing) : IQuery<InvoicePage>;

internal sealed class ListInvoicesValidator : AbstractValidator<ListInvoicesQuery>
{
    public const int MaximumLimit = 1_000;

    public ListInvoicesValidator()
    {
        RuleFor(query => query.Listing.Limit).InclusiveBetween(1, MaximumLimit);
        RuleFor(query => query.Listing.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListInvoicesHandler(ICurrentActor actor, IInvoiceQueries invoices) : IRequestHandler<ListInvoicesQuery, InvoicePage>
{
    public Task<InvoicePage> Handle(ListInvoicesQuery query, CancellationToken cancellationToken)
    {
        var listing = actor.Actor.CustomerId is { } own ? query.Listing with { Customer = own } : query.Listing;
        return invoices.ListAsync(listing, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
