using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>One sentence per failure. The odd spellings are what clients of this API compare with.</summary>
internal sealed class CannlyticsErrors : IErrorMapper
{
    private const string NotRecognized = "Data not recognized. Please post either a singular object or an array of objects.";
    private const string LimitMessage = "The limit must be a whole number of at least 1.";
    private const string NoOrganization = "organization.missing";
    private const string DocumentNotRecognized = "document.not_recognized";

    private static readonly Dictionary<string, string> Challenge = new() { ["WWW-Authenticate"] = "Bearer" };

    public static Failure OrganizationMissing() =>
        new(FailureKind.Forbidden, NoOrganization, "An organization_id parameter is required.");

    public static FailureException NotDocuments() => new(new Failure(FailureKind.Malformed, DocumentNotRecognized, NotRecognized));

    /// <param name="reason">A sentence.</param>
    public static FailureException BadDocument(string reason) =>
        new(new Failure(FailureKind.Malformed, DocumentNotRecognized, $"{NotRecognized} {reason}"));

    public static FailureException BadLimit() =>
        new(new Failure(FailureKind.Malformed, "parameter.limit", LimitMessage));

    public ErrorResponse Map(Failure failure, HttpContext context)
    {
        // A path with a slash at its end is unknown here, whatever the method.
        if (failure.Kind is FailureKind.MethodNotAllowed && NoTrailingSlashAttribute.IsBroken(context.Request.Path))
        {
            return Map(HostingErrors.RouteNotFound(), context);
        }

        return new ErrorResponse(
            StatusOf(failure.Kind),
            new CannlyticsError { Message = MessageOf(failure, context) },
            Headers: failure.Kind is FailureKind.Unauthorized ? Challenge : null);
    }

    private static string MessageOf(Failure failure, HttpContext context) => failure.Code switch
    {
        HostingErrors.CredentialMissing or HostingErrors.CredentialInvalid =>
            "Your request was not authenticated. Ensure that you have a valid session or API key.",
        "organization.not_granted" =>
            "Your must be an owner, quality assurance, or a team member of this organization for this operation.",
        "organization.role_too_low" => "Your must be an owner or quality assurance to delete invoices.",
        _ when failure.Fields is [{ Field: "limit" }] => LimitMessage,
        _ when failure.Kind is FailureKind.MethodNotAllowed => $"Method \"{context.Request.Method}\" not allowed.",
        _ when failure.Code.StartsWith("body.", StringComparison.Ordinal) && failure.Kind is FailureKind.Malformed =>
            $"{NotRecognized} {failure.Message}",
        _ => failure.Message,
    };

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed or FailureKind.Invalid => StatusCodes.Status400BadRequest,
        FailureKind.Unauthorized => StatusCodes.Status401Unauthorized,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.NotFound or FailureKind.RouteNotFound => StatusCodes.Status404NotFound,
        FailureKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        FailureKind.Conflict => StatusCodes.Status409Conflict,
        FailureKind.PayloadTooLarge => StatusCodes.Status413PayloadTooLarge,
        FailureKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        FailureKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        FailureKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
