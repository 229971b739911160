using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Customers;

public sealed record SelectCustomersQuery(Selection Selection) : IQuery<SelectedPage<CustomerView>>;

internal sealed class SelectCustomersValidator : AbstractValidator<SelectCustomersQuery>
{
    public SelectCustomersValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectCustomersHandler(ICurrentActor actor, ICustomerQueries customers)
    : IRequestHandler<SelectCustomersQuery, SelectedPage<CustomerView>>
{
    public Task<SelectedPage<CustomerView>> Handle(SelectCustomersQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within(new CompareFilter(new FieldPath([], CustomerFields.Listed.Find("id")!), Comparison.Equal, own.Value)) : query.Selection;
        return customers.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
