using Invoicing.Application.Abstractions;
using Invoicing.Domain.Numbering;
using MediatR;

namespace Invoicing.Application.Numbering;

public sealed record GetNumberSeriesQuery(NumberSeriesId Id) : IQuery<NumberSeriesView>;

internal sealed class GetNumberSeriesHandler(ICurrentActor actor, INumberSeriesQueries series) : IRequestHandler<GetNumberSeriesQuery, NumberSeriesView>
{
    public async Task<NumberSeriesView> Handle(GetNumberSeriesQuery query, CancellationToken cancellationToken) =>
        await series.FindAsync(query.Id, cancellationToken) is { } found && actor.Actor.IsGranted(new(found.OrganizationId), Role.Team)
            ? found
            : throw NumberingErrors.NotFound(query.Id);
}
