using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Numbering;

/// <summary>The series of sellers, by seller and name. Those of single customers are not among them.</summary>
public sealed record ListNumberSeriesQuery(OrganizationId? Organization = null, int Offset = 0, int Limit = 25) : IQuery<NumberSeriesPage>;

/// <param name="HasMore">Whether there are further ones behind the last.</param>
public sealed record NumberSeriesPage(IReadOnlyList<NumberSeriesView> Items, bool HasMore);

internal sealed class ListNumberSeriesValidator : AbstractValidator<ListNumberSeriesQuery>
{
    public ListNumberSeriesValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListNumberSeriesHandler(ICurrentActor actor, INumberSeriesQueries series)
    : IRequestHandler<ListNumberSeriesQuery, NumberSeriesPage>
{
    public Task<NumberSeriesPage> Handle(ListNumberSeriesQuery query, CancellationToken cancellationToken)
    {
        var visible = actor.Actor.CustomerId is null ? actor.Actor.VisibleOrganizations : [];
        return series.ListAsync(query.Organization, visible, query.Offset, query.Limit, cancellationToken);
    }
}
