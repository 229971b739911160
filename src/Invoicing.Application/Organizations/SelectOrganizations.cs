using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Organizations;

public sealed record SelectOrganizationsQuery(Selection Selection) : IQuery<SelectedPage<OrganizationView>>;

internal sealed class SelectOrganizationsValidator : AbstractValidator<SelectOrganizationsQuery>
{
    public SelectOrganizationsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectOrganizationsHandler(ICurrentActor actor, IOrganizationQueries organizations)
    : IRequestHandler<SelectOrganizationsQuery, SelectedPage<OrganizationView>>
{
    public Task<SelectedPage<OrganizationView>> Handle(SelectOrganizationsQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within(new HasFilter("customers", new CompareFilter(new FieldPath([], CustomerFields.Related.Find("id")!), Comparison.Equal, own.Value))) : query.Selection;
        return organizations.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
