using System.Text.Json.Serialization;
using FluentValidation;
using Invoicing.Api.Hosting;
using Invoicing.Application.Contracts;

namespace Invoicing.Api.Dialects.Ncsa.Invoices;

public sealed record CreateOrganizationInvoiceRequest([property: JsonPropertyName("data")] OrganizationInvoiceData Data)
{
    private const string Type = "organization_invoices";
    private const string ContractType = "organization_contracts";

    internal ResourceReference? Contract => Data?.Relationships is { } known ? known.Contract?.Data ?? known.DashedContract?.Data : null;

    /// <summary>The organization of the path decides, whatever the body says.</summary>
    public SendContractInvoiceCommand ToCommand(string organizationId)
    {
        RefuseOther(Data.Type, Type);
        RefuseOther(Contract?.Type ?? ContractType, ContractType);
        return new SendContractInvoiceCommand(Serials.Parse(organizationId), Contract is null ? null : Serials.Parse(Contract.Id));
    }

    private static void RefuseOther(string type, string expected)
    {
        if (type.Replace('-', '_') != expected)
        {
            throw NcsaErrors.WrongType(expected);
        }
    }
}

public sealed record OrganizationInvoiceData(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("relationships")] OrganizationInvoiceRelationships? Relationships = null);

/// <param name="Organization">Read and not used.</param>
/// <param name="Contract">Without it the invoice is the free one that greets an organization.</param>
/// <param name="DashedContract">The same under its other spelling.</param>
public sealed record OrganizationInvoiceRelationships(
    [property: JsonPropertyName("organization")] ResourceRelationship? Organization = null,
    [property: JsonPropertyName("organization_contract")] ResourceRelationship? Contract = null,
    [property: JsonPropertyName("organization-contract")] ResourceRelationship? DashedContract = null);

/// <remarks>A class, because a record could not tell <c>data</c> that is null from <c>data</c> that is absent.</remarks>
public sealed class ResourceRelationship
{
    [JsonPropertyName("data")]
    public ResourceReference? Data
    {
        get;
        init
        {
            field = value;
            HasData = true;
        }
    }

    internal bool HasData { get; private init; }
}

public sealed record ResourceReference(
    [property: JsonPropertyName("id"), JsonConverter(typeof(IdConverter)), DocumentedAs("string")] string Id,
    [property: JsonPropertyName("type")] string? Type = null);

/// <summary>The invoice is on its way; nothing is told about it.</summary>
public sealed record OrganizationInvoiceCreated;

internal sealed class CreateOrganizationInvoiceRequestValidator : AbstractValidator<CreateOrganizationInvoiceRequest>
{
    public CreateOrganizationInvoiceRequestValidator()
    {
        RuleFor(request => request.Data).NotNull().WithMessage("Send a resource object under data.");
        RuleFor(request => request.Data.Type).NotNull().WithMessage("Send data.type.").When(request => request.Data is not null);
        RuleFor(request => request.Data.Relationships)
            .Must(relations => relations is null or ({ Contract: null or { HasData: true } } and { DashedContract: null or { HasData: true } }))
            .WithMessage("A relationship needs data: a resource identifier, or null.")
            .When(request => request.Data is not null);
        RuleFor(request => request.Contract)
            .Must(contract => contract is null or { Id: not null })
            .WithMessage("Send the id of the organization contract.");
    }
}
