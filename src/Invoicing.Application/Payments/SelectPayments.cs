using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Payments;

public sealed record SelectPaymentsQuery(Selection Selection) : IQuery<SelectedPage<PaymentView>>;

internal sealed class SelectPaymentsValidator : AbstractValidator<SelectPaymentsQuery>
{
    public SelectPaymentsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectPaymentsHandler(ICurrentActor actor, IPaymentQueries payments)
    : IRequestHandler<SelectPaymentsQuery, SelectedPage<PaymentView>>
{
    public Task<SelectedPage<PaymentView>> Handle(SelectPaymentsQuery query, CancellationToken cancellationToken)
    {
        var selection = actor.Actor.CustomerId is { } own ? query.Selection.Within(OfCustomer(own.Value)) : query.Selection;
        return payments.SelectAsync(selection, actor.Actor.VisibleOrganizations, cancellationToken);
    }

    private static CompareFilter OfCustomer(Guid id)
    {
        var customer = new FieldPath(["invoice", "customer"], CustomerFields.Related.Find("id")!);
        return new CompareFilter(customer, Comparison.Equal, id);
    }
}
