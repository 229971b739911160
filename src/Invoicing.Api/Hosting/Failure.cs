using Invoicing.Domain.Common;

namespace Invoicing.Api.Hosting;

/// <summary>Why a request gets no ordinary answer, in words that no dialect owns.</summary>
/// <param name="Code">Stable, lower case, <c>area.reason</c>.</param>
/// <param name="Message">A sentence that the caller may see.</param>
internal sealed record Failure(FailureKind Kind, string Code, string Message)
{
    public IReadOnlyList<FieldFailure> Fields { get; init; } = [];

    /// <summary>The id of what already exists, where the failure is about a duplicate.</summary>
    public string? ExistingId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Where the body stopped being JSON, in bytes from its start.</summary>
    public long? Offset { get; init; }

    /// <summary>The whole input that is to blame, where no field is.</summary>
    public object? Input { get; init; }

    /// <summary>For the log alone; never shown.</summary>
    public Exception? Cause { get; init; }

    public static Failure From(InvoicingException refusal) =>
        new(KindOf(refusal.Kind), refusal.Code, refusal.Message)
        {
            Fields = FieldsOf(refusal),
            ExistingId = refusal.ExistingId,
            RetryAfter = refusal.Kind is ErrorKind.Unavailable ? TimeSpan.FromSeconds(1) : null,
            Cause = refusal,
        };

    public static Failure From(Exception exception) => exception switch
    {
        FailureException carried => carried.Failure,
        InvoicingException refusal => From(refusal),
        FluentValidation.ValidationException invalid => From(invalid),
        BadHttpRequestException bad => From(bad),
        _ => Unexpected(exception),
    };

    private static IReadOnlyList<FieldFailure> FieldsOf(InvoicingException refusal) => (refusal.Fields, refusal.Field) switch
    {
        ({ Count: > 0 } several, _) => [.. several.Select(one => new FieldFailure(one.Field, refusal.Code, one.Message) { Rule = one.Rule })],
        (_, { } field) => [new FieldFailure(field, refusal.Code, refusal.Message)],
        _ => [],
    };

    private static Failure From(FluentValidation.ValidationException invalid) =>
        new(FailureKind.Invalid, "request.invalid", "The request has invalid fields.")
        {
            Fields = [.. invalid.Errors.Select(error =>
                new FieldFailure(error.PropertyName, error.ErrorCode ?? "invalid", error.ErrorMessage, error.CustomState ?? error.AttemptedValue))],
        };

    private static Failure From(BadHttpRequestException bad) => bad.StatusCode is StatusCodes.Status413PayloadTooLarge
        ? HostingErrors.PayloadTooLarge() with { Cause = bad }
        : HostingErrors.UnreadableRequest() with { Cause = bad };

    private static Failure Unexpected(Exception exception) => HostingErrors.Unexpected() with { Cause = exception };

    private static FailureKind KindOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => FailureKind.Invalid,
        ErrorKind.Unauthorized => FailureKind.Unauthorized,
        ErrorKind.Forbidden => FailureKind.Forbidden,
        ErrorKind.NotFound => FailureKind.NotFound,
        ErrorKind.Conflict => FailureKind.Conflict,
        ErrorKind.PreconditionFailed => FailureKind.PreconditionFailed,
        ErrorKind.Unprocessable => FailureKind.Unprocessable,
        ErrorKind.Unavailable => FailureKind.Unavailable,
        _ => FailureKind.Unexpected,
    };
}
