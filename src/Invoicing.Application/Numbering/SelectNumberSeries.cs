using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Numbering;

public sealed record SelectNumberSeriesQuery(Selection Selection) : IQuery<SelectedPage<NumberSeriesView>>;

internal sealed class SelectNumberSeriesValidator : AbstractValidator<SelectNumberSeriesQuery>
{
    public SelectNumberSeriesValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectNumberSeriesHandler(ICurrentActor actor, INumberSeriesQueries series)
    : IRequestHandler<SelectNumberSeriesQuery, SelectedPage<NumberSeriesView>>
{
    public Task<SelectedPage<NumberSeriesView>> Handle(SelectNumberSeriesQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? series.SelectAsync(query.Selection, actor.Actor.VisibleOrganizations, cancellationToken)
            : Task.FromResult(SelectedPage<NumberSeriesView>.Nothing(query.Selection));
}
