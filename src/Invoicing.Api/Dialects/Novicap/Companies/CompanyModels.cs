using System.Text.Json.Serialization;
using Invoicing.Application.Companies;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;

namespace Invoicing.Api.Dialects.Novicap.Companies;

public sealed record CompanyList(
    [property: JsonPropertyName("data")] IReadOnlyList<CompanyResponse> Data,
    [property: JsonPropertyName("meta")] ListMeta Meta);

/// <param name="Status">not_registered, onboarding, activated or rejected.</param>
/// <param name="LineLimit">Cents.</param>
/// <param name="LineUsage">Cents; what is open of accepted invoices.</param>
/// <param name="LineRemainder">Cents.</param>
public sealed record CompanyResponse(
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("novicap_id")] string NovicapId,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("line_limit")] long LineLimit,
    [property: JsonPropertyName("line_usage")] long LineUsage,
    [property: JsonPropertyName("line_remainder")] long LineRemainder,
    [property: JsonPropertyName("debtors")] IReadOnlyList<DebtorResponse> Debtors);

/// <param name="MaxAllowedLimit">Cents; null while nobody decided.</param>
/// <param name="Status">new, trading or rejected.</param>
public sealed record DebtorResponse(
    [property: JsonPropertyName("novicap_id")] string NovicapId,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("max_allowed_limit")] long? MaxAllowedLimit,
    [property: JsonPropertyName("status")] string Status);

/// <param name="Location">The town, or nothing where the register does not tell.</param>
/// <param name="Size">By revenue: very_large, large, medium, small, very_small or unknown.</param>
public sealed record SearchResult(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("location")] string Location,
    [property: JsonPropertyName("is_public_entity")] bool IsPublicEntity,
    [property: JsonPropertyName("registration_number")] string RegistrationNumber,
    [property: JsonPropertyName("country")] string Country,
    [property: JsonPropertyName("size")] string Size,
    [property: JsonPropertyName("novicap_id")] string NovicapId);

internal static class CompanyWords
{
    private static readonly Dictionary<string, CompanyStatus> Statuses =
        Enum.GetValues<CompanyStatus>().ToDictionary(Of, StringComparer.Ordinal);

    /// <returns>Null for a word that is no status.</returns>
    public static CompanyStatus? Status(string word) => Statuses.TryGetValue(word, out var status) ? status : null;

    public static string Of(CompanyStatus status) => status switch
    {
        CompanyStatus.NotRegistered => "not_registered",
        CompanyStatus.Onboarding => "onboarding",
        CompanyStatus.Activated => "activated",
        CompanyStatus.Rejected => "rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a word in this dialect."),
    };

    public static string Of(DebtorStatus status) => status switch
    {
        DebtorStatus.New => "new",
        DebtorStatus.Trading => "trading",
        DebtorStatus.Rejected => "rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a word in this dialect."),
    };

    public static string Of(CompanySize size) => size switch
    {
        CompanySize.VeryLarge => "very_large",
        CompanySize.Large => "large",
        CompanySize.Medium => "medium",
        CompanySize.Small => "small",
        CompanySize.VerySmall => "very_small",
        _ => "unknown",
    };

    public static CompanyResponse ToResponse(this CompanyView company) => new(
        company.Limit.Currency.Code,
        company.Name,
        company.Identifier,
        Of(company.Status),
        company.Limit.MinorUnits,
        company.Usage.MinorUnits,
        company.Remainder.MinorUnits,
        [.. company.Debtors.Select(debtor => new DebtorResponse(debtor.Identifier, debtor.Name, debtor.LimitMinor, Of(debtor.Status)))]);

    public static SearchResult ToResult(this RegisteredCompanyView company) => new(
        company.Name,
        company.City ?? string.Empty,
        company.IsPublicEntity,
        company.Identifier[company.CountryCode.Length..],
        company.CountryCode,
        Of(company.Size),
        company.Identifier);
}
