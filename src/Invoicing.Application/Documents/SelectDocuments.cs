using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Documents;

public sealed record SelectDocumentsQuery(Selection Selection) : IQuery<SelectedPage<DocumentView>>;

internal sealed class SelectDocumentsValidator : AbstractValidator<SelectDocumentsQuery>
{
    public SelectDocumentsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectDocumentsHandler(ICurrentActor actor, IDocumentQueries documents)
    : IRequestHandler<SelectDocumentsQuery, SelectedPage<DocumentView>>
{
    public Task<SelectedPage<DocumentView>> Handle(SelectDocumentsQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within(OfCustomer(own.Value)) : query.Selection;
        return documents.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }

    private static CompareFilter OfCustomer(Guid id)
    {
        var customer = new FieldPath(["invoice", "customer"], CustomerFields.Related.Find("id")!);
        return new CompareFilter(customer, Comparison.Equal, id);
    }
}
