using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;
using Invoicing.Api.Dialects.Novicap.Invoices;
using Invoicing.Api.Hosting;
using Invoicing.Application.Financing;
using Invoicing.Domain.Financing;

namespace Invoicing.Api.Dialects.Novicap.Users;

public sealed record CreateUserRequest
{
    [JsonPropertyName("api_key")]
    [DocumentedAs("string", Description = "The API key, where no header and no query parameter carries it.")]
    public JsonElement ApiKey { get; init; }

    [Required]
    [JsonPropertyName("company_novicap_id")]
    [DocumentedAs("string", Description = "The company that the person speaks for.")]
    public JsonElement CompanyNovicapId { get; init; }

    [Required]
    [JsonPropertyName("first_name")]
    [DocumentedAs("string")]
    public JsonElement FirstName { get; init; }

    [Required]
    [JsonPropertyName("last_name")]
    [DocumentedAs("string")]
    public JsonElement LastName { get; init; }

    [Required]
    [JsonPropertyName("email")]
    [DocumentedAs("string", Format = "email")]
    public JsonElement Email { get; init; }

    [JsonPropertyName("phone")]
    [DocumentedAs("string")]
    public JsonElement Phone { get; init; }

    [JsonPropertyName("language")]
    [DocumentedAs("string", Description = "ISO 639-1.")]
    public JsonElement Language { get; init; }

    /// <remarks>Only for a request that its validator has passed.</remarks>
    internal NameCompanyContactCommand ToCommand() => new(
        RequestValues.Company(CompanyNovicapId)!,
        new CompanyContact(FirstName.GetString()!, LastName.GetString()!, Email.GetString()!, TextOf(Phone), TextOf(Language)));

    private static string? TextOf(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A missing field breaks the schema and makes the request malformed; phone and language may be null.</summary>
internal sealed class CreateUserRequestValidator : AbstractValidator<CreateUserRequest>
{
    private const int MaximumName = 255;
    private const int MaximumEmail = 320;

    public CreateUserRequestValidator() => RuleFor(request => request).Custom((request, context) =>
    {
        Check(context, "company_novicap_id", request.CompanyNovicapId, value => RequestValues.Company(value) is not null, "must be a country code followed by a national registration id");
        Check(context, "first_name", request.FirstName, value => IsText(value, MaximumName), "must be text of 1 to 255 characters");
        Check(context, "last_name", request.LastName, value => IsText(value, MaximumName), "must be text of 1 to 255 characters");
        Check(context, "email", request.Email, IsEmail, "must be an e-mail address");
        CheckOptional(context, "phone", request.Phone, value => IsText(value, MaximumName), "must be text of 1 to 255 characters");
        CheckOptional(context, "language", request.Language, IsLanguage, "must be two letters, ISO 639-1");
    });

    private static void Check(ValidationContext<CreateUserRequest> context, string name, JsonElement value, Predicate<JsonElement> isGood, string complaint)
    {
        if (value.ValueKind is JsonValueKind.Undefined)
        {
            context.AddFailure(new ValidationFailure(name, "is missing") { ErrorCode = NovicapErrors.FieldMissing });
        }
        else if (!isGood(value))
        {
            context.AddFailure(name, complaint);
        }
    }

    private static void CheckOptional(ValidationContext<CreateUserRequest> context, string name, JsonElement value, Predicate<JsonElement> isGood, string complaint)
    {
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null) && !isGood(value))
        {
            context.AddFailure(name, complaint);
        }
    }

    private static bool IsText(JsonElement value, int most) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { } text && text.Length <= most && !string.IsNullOrWhiteSpace(text);

    private static bool IsEmail(JsonElement value) =>
        IsText(value, MaximumEmail) && value.GetString()!.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !value.GetString()!.Any(char.IsWhiteSpace);

    private static bool IsLanguage(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { Length: 2 } text && text.All(char.IsAsciiLetter);
}
