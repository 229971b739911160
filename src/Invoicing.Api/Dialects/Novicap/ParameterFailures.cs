using Invoicing.Api.Hosting;
using Invoicing.Domain.Companies;

namespace Invoicing.Api.Dialects.Novicap;

/// <summary>What is said against query parameters, in the words that are used for fields of a body.</summary>
internal static class ParameterFailures
{
    public static FailureException Invalid(IReadOnlyList<FieldFailure> fields) =>
        new(new Failure(FailureKind.Invalid, "request.invalid", "The request has invalid parameters.") { Fields = fields });

    public static FailureException Invalid(string parameter, string complaint) => Invalid([new FieldFailure(parameter, "parameter.invalid", complaint)]);

    public static FailureException Missing(string parameter) => Invalid([new FieldFailure(parameter, NovicapErrors.FieldMissing, "is missing")]);

    /// <returns>Null where the parameter is left out.</returns>
    /// <exception cref="FailureException">Invalid, where it is no identifier.</exception>
    public static CompanyIdentifier? Company(string parameter, string? text) => string.IsNullOrEmpty(text)
        ? null
        : CompanyIdentifier.TryParse(text, out var company)
            ? company
            : throw Invalid(parameter, "must be a country code followed by a national registration id");
}
