using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Tests.Hosting.Fakes;

public sealed record Thing([property: JsonPropertyName("Name"), DocumentedAs("string", Format = "date")] JsonElement? Name, [property: JsonPropertyName("note")] string? Note);

public sealed record Strict([property: JsonPropertyName("count")] int Count);

internal sealed class ThingValidator : AbstractValidator<Thing>
{
    public ThingValidator() =>
        RuleFor(thing => thing.Name).NotNull().WithErrorCode("missing").OverridePropertyName("Name").WithState(_ => "state");
}
