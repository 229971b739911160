using System.Text.Json.Serialization;
using FluentValidation;
using Invoicing.Api.JsonApi;
using Invoicing.Application.Credentials;

namespace Invoicing.Api.Dialects.Ncsa.Sessions;

public sealed record SignInRequest([property: JsonPropertyName("data")] SignInData Data)
{
    public const string SessionType = "sessions";

    public SignInCommand ToCommand() => Data.Type == SessionType
        ? new SignInCommand(Data.Attributes.Email, Data.Attributes.Password)
        : throw NcsaErrors.WrongType(SessionType);
}

public sealed record SignInData(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("attributes")] SignInAttributes Attributes);

public sealed record SignInAttributes(
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("password")] string Password)
{
    // A record prints its members, and what is printed ends up in a log.
    public override string ToString() => nameof(SignInAttributes);
}

public sealed record SessionDocument([property: JsonPropertyName("data")] SessionResource Data);

public sealed record SessionResource(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("attributes")] SessionAttributes Attributes,
    [property: JsonPropertyName("links")] JsonApiLinks Links);

public sealed record SessionAttributes(
    [property: JsonPropertyName("session-type")] string SessionType,
    [property: JsonPropertyName("token")] string Token)
{
    public override string ToString() => nameof(SessionAttributes);
}

internal sealed class SignInRequestValidator : AbstractValidator<SignInRequest>
{
    public SignInRequestValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(request => request.Data).NotNull().WithMessage("Send a resource object under data.");
        RuleFor(request => request.Data.Type).NotNull().WithMessage("Send data.type.").When(request => request.Data is not null);
        RuleFor(request => request.Data.Attributes)
            .Must(attributes => attributes is { Email: not null, Password: not null })
            .WithMessage("Send data.attributes with email and password.")
            .When(request => request.Data is not null);
    }
}
