using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Invoices;

public sealed record SelectInvoicesQuery(Selection Selection) : IQuery<SelectedPage<InvoiceView>>;

internal sealed class SelectInvoicesValidator : AbstractValidator<SelectInvoicesQuery>
{
    public SelectInvoicesValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectInvoicesHandler(ICurrentActor actor, IInvoiceQueries invoices)
    : IRequestHandler<SelectInvoicesQuery, SelectedPage<InvoiceView>>
{
    public Task<SelectedPage<InvoiceView>> Handle(SelectInvoicesQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within("customer", CustomerFields.Related, own.Value) : query.Selection;
        return invoices.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
