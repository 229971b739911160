using Invoicing.Api.Hosting;
using Invoicing.Application.Credentials;

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

    public static FailureException BadItems() =>
        new(new Failure(FailureKind.Malformed, "parameter.items", "The items must be ids with commas between them, or a JSON list of ids."));

    public static FailureException PrefixMissing() =>
        new(new Failure(FailureKind.Forbidden, "credential.prefix_missing", "A `prefix` is expected in the request body."));

    /// <param name="reason">A sentence.</param>
    public static FailureException BadKey(string reason) => new(new Failure(FailureKind.Malformed, "credential.not_recognized", reason));

    public ErrorResponse Map(Failure failure, HttpContext context)
    {
        if (failure.Kind is FailureKind.MethodNotAllowed && !KnownPaths.IsKnown(context.Request.Path))
        {
            return Map(HostingErrors.RouteNotFound(), context);
        }

        if (failure.Kind is FailureKind.RouteNotFound && KnownPaths.IsKeys(context.Request.Path))
        {
            return Map(HostingErrors.MethodNotAllowed(context.Request.Method), context);
        }

        return new ErrorResponse(
            StatusOf(failure, context),
            new CannlyticsError { Message = MessageOf(failure, context) },
            Headers: failure.Kind is FailureKind.Unauthorized ? Challenge : null);
    }

    private static bool Writes(HttpContext context) => !HttpMethods.IsGet(context.Request.Method);

    private static string MessageOf(Failure failure, HttpContext context) => failure.Code switch
    {
        HostingErrors.CredentialMissing or HostingErrors.CredentialInvalid =>
            "Your request was not authenticated. Ensure that you have a valid session or API key.",
        "organization.not_granted" =>
            "Your must be an owner, quality assurance, or a team member of this organization for this operation.",
        "organization.role_too_low" => $"Your must be an owner or quality assurance to delete {context.Request.RouteValues["collection"] ?? "invoices"}.",
        "organization.not_found" => Writes(context) ? "No data exists for the given ID." : "No organization exists with the given ID.",
        "organization.not_member" => Writes(context)
            ? "You do not currently belong to this organization. Request to join before continuing."
            : "This is a private organization and you are not a team member. Request to join before continuing.",
        _ when failure.Fields is [{ Field: "limit" }] => LimitMessage,
        _ when failure.Kind is FailureKind.MethodNotAllowed => $"Method \"{context.Request.Method}\" not allowed.",
        _ when failure.Code.StartsWith("body.", StringComparison.Ordinal) && failure.Kind is FailureKind.Malformed =>
            $"{NotRecognized} {failure.Message}",
        _ => failure.Message,
    };

    private static int StatusOf(Failure failure, HttpContext context) => failure.Code switch
    {
        // As clients of this API know them.
        CredentialErrors.KeyUnknown => StatusCodes.Status403Forbidden,
        "organization.not_member" => StatusCodes.Status400BadRequest,
        "organization.not_found" when Writes(context) => StatusCodes.Status400BadRequest,
        _ => StatusOf(failure.Kind),
    };

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed or FailureKind.Invalid => StatusCodes.Status400BadRequest,
        FailureKind.Unauthorized => StatusCodes.Status401Unauthorized,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.NotFound or FailureKind.RouteNotFound => StatusCodes.Status404NotFound,
        FailureKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        FailureKind.Conflict => StatusCodes.Status409Conflict,
        FailureKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        FailureKind.PayloadTooLarge => StatusCodes.Status413PayloadTooLarge,
        FailureKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        FailureKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        FailureKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
