using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>Unknown records are a flat object, everything else is a list of one error that points to the path of the request.</summary>
internal sealed class NcsaErrors : IErrorMapper
{
    public const string TypeConflict = "request.type_conflict";

    private const string UnreadableFields = "request.invalid";
    private const string UnknownContract = "contract.not_found";

    /// <summary>Where the ledger speaks of what this API calls otherwise.</summary>
    private static readonly Dictionary<string, string> InOwnWords = new()
    {
        ["customer.has_live_contracts"] = "The organization has contracts; cancel or delete them before you delete the organization.",
        ["customer.has_unpaid_invoices"] = "The organization has unpaid invoices; they must be paid, credited or void before you delete the organization.",
    };

    public static FailureException WrongType(string expected) => new(
        new Failure(FailureKind.Conflict, TypeConflict, $"The type must be {expected}."));

    /// <summary>Something that must be there is not, or cannot be read as what it must be.</summary>
    public static FailureException Unreadable(string field, string message) => new(new Failure(FailureKind.Invalid, UnreadableFields, message)
    {
        Fields = [new FieldFailure(field, UnreadableFields, message)],
    });

    public static FailureException WrongJsonType(string field)
    {
        const string message = "A value has the wrong JSON type.";
        return new FailureException(new Failure(FailureKind.Malformed, HostingErrors.BodyWrongType, message)
        {
            Fields = [new FieldFailure(field, HostingErrors.BodyWrongType, message)],
        });
    }

    /// <summary>It was read, and its value is refused.</summary>
    public static FailureException Refused(string code, string message) => new(new Failure(FailureKind.Unprocessable, code, message));

    public static FailureException UnknownRecord() => new(new Failure(FailureKind.NotFound, "record.not_found", "There is no such record."));

    public ErrorResponse Map(Failure failure, HttpContext context) => failure.Kind is FailureKind.NotFound
        ? new ErrorResponse(StatusCodes.Status404NotFound, Unknown(failure), JsonApiMediaType.WithCharset)
        : new ErrorResponse(StatusOf(failure), ErrorsOf(failure, context), JsonApiMediaType.WithCharset);

    private static NotFoundDocument Unknown(Failure failure) =>
        new(failure.Code == UnknownContract ? "No OrganizationContract found" : null);

    private static JsonApiErrorDocument ErrorsOf(Failure failure, HttpContext context)
    {
        var pointer = context.Request.PathBase.Add(context.Request.Path).ToUriComponent();
        return new JsonApiErrorDocument([new JsonApiError(StatusOf(failure), new JsonApiErrorSource(pointer), DetailOf(failure))]);
    }

    private static string DetailOf(Failure failure) => (failure.Kind, failure.Fields) switch
    {
        (FailureKind.Unauthorized, _) => "Unauthorized",
        (FailureKind.Conflict, _) when InOwnWords.TryGetValue(failure.Code, out var words) => words,
        (FailureKind.Malformed, [{ Field: var field, Message: var message }, ..]) => $"{field}: {message}",
        (_, [{ Message: var message }, ..]) => message,
        _ => failure.Message,
    };

    private static int StatusOf(Failure failure) => failure.Kind switch
    {
        FailureKind.Malformed => StatusCodes.Status400BadRequest,
        // A field of the wrong shape is a malformed document here; only a refusal by the ledger is unprocessable.
        FailureKind.Invalid when failure.Code == UnreadableFields => StatusCodes.Status400BadRequest,
        FailureKind.Invalid or FailureKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        FailureKind.Unauthorized => StatusCodes.Status401Unauthorized,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.RouteNotFound => StatusCodes.Status404NotFound,
        FailureKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        FailureKind.Conflict => StatusCodes.Status409Conflict,
        FailureKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        FailureKind.PayloadTooLarge => StatusCodes.Status413PayloadTooLarge,
        FailureKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        FailureKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
