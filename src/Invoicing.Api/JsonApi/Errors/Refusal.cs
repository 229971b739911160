using Invoicing.Api.Hosting;

namespace Invoicing.Api.JsonApi.Errors;

/// <summary>Refusals whose error objects are already written: they carry them through the error middleware to the mapper.</summary>
internal static class Refusal
{
    public static FailureException Of(FailureKind kind, params IReadOnlyList<ErrorObject> errors) =>
        new(new Failure(kind, errors[0].Code, errors[0].Detail) { Input = errors });

    /// <summary>A query parameter that cannot be followed: 400.</summary>
    public static FailureException InQuery(string parameter, string code, string detail) =>
        Of(FailureKind.Malformed, ErrorObject.Of(StatusCodes.Status400BadRequest, code, detail, ErrorSource.InQuery(parameter)));

    /// <summary>A document that is not what the specification demands: 400.</summary>
    public static FailureException InDocument(string pointer, string code, string detail) =>
        Of(FailureKind.Malformed, ErrorObject.Of(StatusCodes.Status400BadRequest, code, detail, ErrorSource.InBody(pointer)));

    public static FailureException Conflict(string pointer, string code, string detail) =>
        Of(FailureKind.Conflict, ErrorObject.Of(StatusCodes.Status409Conflict, code, detail, ErrorSource.InBody(pointer)));

    public static FailureException Forbidden(string code, string detail, ErrorSource? source = null) =>
        Of(FailureKind.Forbidden, ErrorObject.Of(StatusCodes.Status403Forbidden, code, detail, source));

    /// <summary>The error objects that a failure brings along, or null.</summary>
    public static IReadOnlyList<ErrorObject>? ErrorsOf(Failure failure) => failure.Input as IReadOnlyList<ErrorObject>;
}
