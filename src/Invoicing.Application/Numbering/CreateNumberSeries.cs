using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Numbering;

/// <summary>A further series of a seller, to be chosen for its invoices or its credit notes.</summary>
/// <param name="Template">For example <c>{yyyy}-{SEQ:0000}</c>.</param>
public sealed record CreateNumberSeriesCommand(OrganizationId OrganizationId, string Name, string Template, SeriesReset Reset)
    : ICommand<NumberSeriesView>;

internal sealed class CreateNumberSeriesHandler(ICurrentActor actor, IOrganizationRepository organizations, INumberSeriesRepository numberSeries)
    : IRequestHandler<CreateNumberSeriesCommand, NumberSeriesView>
{
    public async Task<NumberSeriesView> Handle(CreateNumberSeriesCommand command, CancellationToken cancellationToken)
    {
        var owner = await organizations.GetAsync(command.OrganizationId, cancellationToken);
        owner.RefuseUnlessGranted(actor, Role.Owner);
        var series = NumberSeries.Create(
            NumberSeriesId.New(), owner.AccountId, owner.Id.Value, command.Name, NumberTemplate.Parse(command.Template), command.Reset);

        // Two at once collide on the owner's unique index; the loser starts again and is refused here.
        if (await numberSeries.IsNamedAsync(owner.Id.Value, command.Name, cancellationToken))
        {
            throw NumberingErrors.NameTaken(command.Name);
        }

        numberSeries.Add(series);
        return NumberSeriesView.Of(series);
    }
}
