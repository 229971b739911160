using System.Text.Json.Serialization;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;

namespace Invoicing.Api.Dialects.Ncsa.Organizations;

/// <param name="Contracts">Those that are not cancelled.</param>
public sealed record ShownOrganization(CustomerView Organization, IReadOnlyList<ContractView> Contracts);

/// <param name="NumberOfAthletes">None are kept here.</param>
/// <param name="NumberOfTeams">None are kept here.</param>
public sealed record OrganizationAttributes(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("zip-code")] string? ZipCode,
    [property: JsonPropertyName("address")] string? Address,
    [property: JsonPropertyName("city")] string? City,
    [property: JsonPropertyName("state")] string? State,
    [property: JsonPropertyName("email")] string? Email,
    [property: JsonPropertyName("phone")] string? Phone,
    [property: JsonPropertyName("website")] string? Website,
    [property: JsonPropertyName("logo-url")] string LogoUrl,
    [property: JsonPropertyName("current-contract-ids")] IReadOnlyList<long> CurrentContractIds,
    [property: JsonPropertyName("sports")] IReadOnlyList<string> Sports,
    [property: JsonPropertyName("primary-contact-name")] string? PrimaryContactName,
    [property: JsonPropertyName("number-of-athletes")] int NumberOfAthletes,
    [property: JsonPropertyName("number-of-teams")] int NumberOfTeams,
    [property: JsonPropertyName("number-of-contracts")] int NumberOfContracts)
{
    public const string Type = "organizations";

    internal static JsonApiResource<OrganizationAttributes> ResourceOf(ShownOrganization shown)
    {
        var (organization, contracts) = shown;
        var id = Serials.Text(organization.Serial);
        var extras = OrganizationExtras.Of(organization.Attributes);
        var attributes = new OrganizationAttributes(
            organization.Name,
            organization.Address?.PostalCode,
            organization.Address?.Line1,
            organization.Address?.City,
            OrganizationAddress.StateOf(organization.Address),
            organization.Email,
            organization.Phone,
            extras.Website,
            extras.LogoUrl,
            [.. contracts.Select(contract => contract.Serial)],
            extras.Sports,
            extras.PrimaryContactName,
            0,
            0,
            contracts.Count);
        return new JsonApiResource<OrganizationAttributes>(id, Type, attributes)
        {
            Links = new JsonApiLinks($"{NcsaDialect.Prefix}/organizations/{id}"),
        };
    }
}

/// <summary>Name, e-mail address, phone and zip code are needed for a new organization; the relationship <c>sport</c> names its sports.</summary>
public sealed record PostedOrganization(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("phone")] string Phone,
    [property: JsonPropertyName("zip_code")] string ZipCode,
    [property: JsonPropertyName("address")] string? Address = null,
    [property: JsonPropertyName("city")] string? City = null,
    [property: JsonPropertyName("state")] string? State = null,
    [property: JsonPropertyName("website")] string? Website = null,
    [property: JsonPropertyName("logo_url")] string? LogoUrl = null,
    [property: JsonPropertyName("first_name")] string? FirstName = null,
    [property: JsonPropertyName("last_name")] string? LastName = null);

/// <summary>Every member alone changes what it names.</summary>
public sealed record OrganizationPatch(
    [property: JsonPropertyName("name")] string? Name = null,
    [property: JsonPropertyName("email")] string? Email = null,
    [property: JsonPropertyName("phone")] string? Phone = null,
    [property: JsonPropertyName("zip_code")] string? ZipCode = null,
    [property: JsonPropertyName("address")] string? Address = null,
    [property: JsonPropertyName("city")] string? City = null,
    [property: JsonPropertyName("state")] string? State = null,
    [property: JsonPropertyName("website")] string? Website = null,
    [property: JsonPropertyName("logo_url")] string? LogoUrl = null,
    [property: JsonPropertyName("first_name")] string? FirstName = null,
    [property: JsonPropertyName("last_name")] string? LastName = null);
