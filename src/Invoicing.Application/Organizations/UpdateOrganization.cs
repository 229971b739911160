using Invoicing.Application.Abstractions;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Organizations;

/// <summary>Changes what is named of a seller; its issued invoices keep it as it was.</summary>
/// <param name="ReadVersion">Refuses where the organization has another version by now.</param>
public sealed record UpdateOrganizationCommand(OrganizationId Id, OrganizationChange Change, int? ReadVersion = null) : ICommand<OrganizationView>;

internal sealed class UpdateOrganizationHandler(ICurrentActor actor, IOrganizationRepository organizations, INumberSeriesRepository series)
    : IRequestHandler<UpdateOrganizationCommand, OrganizationView>
{
    public async Task<OrganizationView> Handle(UpdateOrganizationCommand command, CancellationToken cancellationToken)
    {
        var organization = await organizations.GetAsync(command.Id, cancellationToken);
        organization.RefuseUnlessGranted(actor, Role.Owner);
        organization.RefuseIfChangedSince(command.ReadVersion);
        await RefuseOthersSeriesAsync(organization, command.Change.InvoiceSeries?.Value, cancellationToken);
        await RefuseOthersSeriesAsync(organization, command.Change.CreditNoteSeries?.Value, cancellationToken);
        organization.Change(command.Change);
        return OrganizationView.Of(organization);
    }

    private async Task RefuseOthersSeriesAsync(Organization organization, NumberSeriesId? chosen, CancellationToken cancellationToken)
    {
        if (chosen is { } id && await series.FindOwnerAsync(id, cancellationToken) != organization.Id.Value)
        {
            throw NumberingErrors.NotFound(id);
        }
    }
}
