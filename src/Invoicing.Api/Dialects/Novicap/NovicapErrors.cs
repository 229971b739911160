using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Novicap;

/// <summary>A sentence, and the fields that are to blame. What does not follow the schema is 400, what says something impossible is 422.</summary>
internal sealed class NovicapErrors : IErrorMapper
{
    /// <summary>A field that the schema requires and the body lacks.</summary>
    public const string FieldMissing = "field.missing";

    private const string UnknownInvoice = "invoice.not_found";

    /// <summary>About a company, so that there is no invoice to name.</summary>
    private const string ContactTaken = "financing.contact_taken";

    private static readonly Dictionary<string, string> Challenge = new() { ["WWW-Authenticate"] = "Bearer" };

    public ErrorResponse Map(Failure failure, HttpContext context)
    {
        var missing = failure.Fields.Where(field => field.Code == FieldMissing).ToList();
        if (missing.Count > 0)
        {
            return new ErrorResponse(StatusCodes.Status400BadRequest, new NovicapError("The request lacks required fields.", ByField(missing)));
        }

        var errors = ByField(failure.Fields);
        return new ErrorResponse(
            StatusOf(failure.Kind),
            failure.Kind is FailureKind.Conflict && failure.Code != ContactTaken
                ? new NovicapConflict(failure.Message, errors, failure.ExistingId)
                : new NovicapError(MessageOf(failure), errors),
            Headers: failure.Kind is FailureKind.Unauthorized ? Challenge : null);
    }

    private static Dictionary<string, string[]> ByField(IEnumerable<FieldFailure> fields) => fields
        .GroupBy(field => field.Field)
        .ToDictionary(field => field.Key, field => field.Select(failure => failure.Message).ToArray());

    private static string MessageOf(Failure failure) => failure.Code switch
    {
        HostingErrors.CredentialMissing => "Send your API key as a bearer token, as the query parameter api_key or as api_key in the body.",
        HostingErrors.CredentialInvalid => "The API key is not recognised.",

        // The ledger's sentence names its own serial, which the id is there to hide.
        UnknownInvoice => "There is no invoice with this id.",
        _ => failure.Message,
    };

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed => StatusCodes.Status400BadRequest,
        FailureKind.Unauthorized => StatusCodes.Status401Unauthorized,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.NotFound or FailureKind.RouteNotFound => StatusCodes.Status404NotFound,
        FailureKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        FailureKind.Conflict => StatusCodes.Status409Conflict,
        FailureKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        FailureKind.PayloadTooLarge => StatusCodes.Status413PayloadTooLarge,
        FailureKind.Invalid or FailureKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        FailureKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        FailureKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
