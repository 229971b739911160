using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices.Import;

/// <summary>Who in the ledger a document's seller and buyer are, and how that is known.</summary>
internal sealed class DocumentParties(
    ICurrentActor actor, IKnownParties known, IOrganizationRepository organizations, ICustomerRepository customers, TimeProvider time)
{
    public const string Given = "given";
    public const string Created = "created";

    /// <exception cref="Domain.Common.InvoicingException">Forbidden or NotFound for a given one; Unprocessable where none or several are found.</exception>
    public async Task<(Organization Seller, string By)> SellerAsync(ImportedParty party, OrganizationId? given, CancellationToken cancellationToken)
    {
        if (given is { } id)
        {
            var named = await organizations.GetAsync(id, cancellationToken);
            return actor.Actor.IsGranted(named.Id, Role.Team) ? (named, Given) : throw OrganizationErrors.NotGranted(id);
        }

        foreach (var mark in PartyMark.Of(party))
        {
            var found = await known.FindSellersAsync(mark, cancellationToken);
            switch (found.Where(organization => actor.Actor.IsGranted(organization.Id, Role.Team)).ToArray())
            {
                case [var only]:
                    return (only, mark.Kind);
                case { Length: > 1 }:
                    throw ImportErrors.SellerAmbiguous(party.Name, mark.Kind);
            }
        }

        throw ImportErrors.SellerUnknown(party.Name);
    }

    public async Task<(Customer Buyer, string By)> BuyerAsync(
        Organization seller, ImportedParty party, CustomerId? given, CancellationToken cancellationToken)
    {
        if (given is { } id)
        {
            return (await customers.GetBuyerAsync(seller.Id, id, cancellationToken), Given);
        }

        foreach (var mark in PartyMark.Of(party))
        {
            switch (await known.FindBuyersAsync(seller.Id, mark, cancellationToken))
            {
                case [var only]:
                    return (only, mark.Kind);
                case { Count: > 1 }:
                    throw ImportErrors.BuyerAmbiguous(party.Name, mark.Kind);
            }
        }

        var made = Customer.Create(CustomerId.New(), seller, Details(party), time.GetUtcNow());
        await customers.AddAsync(made, cancellationToken);
        return (made, Created);
    }

    private static NewCustomer Details(ImportedParty party) =>
        new(party.Name ?? throw ImportErrors.BuyerNameless(), party.Email, VatId: party.VatId, Address: party.Address)
        {
            RegistrationId = party.RegistrationId,
            Endpoint = party.Endpoint,
            Phone = party.Phone,
        };
}
