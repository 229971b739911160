namespace Invoicing.Api.Hosting;

/// <summary>The failures that arise before or around a use case.</summary>
internal static class HostingErrors
{
    public const string BodyEmpty = "body.empty";
    public const string BodyNotJson = "body.not_json";
    public const string BodyNotUtf8 = "body.not_utf8";
    public const string BodyTooDeep = "body.too_deep";
    public const string BodyForbiddenCharacter = "body.forbidden_character";
    public const string BodyNotObject = "body.not_object";
    public const string BodyWrongType = "body.wrong_type";
    public const string CredentialMissing = "credential.missing";
    public const string CredentialInvalid = "credential.invalid";
    public const string IdempotencyKeyReused = "idempotency.key_reused";
    public const string IdempotencyInProgress = "idempotency.in_progress";

    private const string IdempotencyArea = "idempotency.";
    private const string IdempotencyKeyHeader = "Idempotency-Key";

    public static MalformedBodyException EmptyBody() => new(BodyEmpty, "Send a JSON body with this request.", 0);

    public static Failure UnreadableRequest() =>
        new(FailureKind.Malformed, "request.unreadable", "The request cannot be read as HTTP.");

    public static Failure UnreadableTarget() =>
        new(FailureKind.Malformed, "request.unreadable_target", "Path and query must be UTF-8 text without NUL characters.");

    public static Failure MissingCredential() =>
        new(FailureKind.Unauthorized, CredentialMissing, "Send a credential with the request.");

    public static Failure InvalidCredential() =>
        new(FailureKind.Unauthorized, CredentialInvalid, "The credential is unknown, expired or revoked.");

    public static Failure NotGranted() =>
        new(FailureKind.Forbidden, "credential.not_granted", "The credential does not grant this.");

    public static Failure NotFound() =>
        new(FailureKind.NotFound, "resource.not_found", "There is nothing with this id.");

    public static Failure RouteNotFound() =>
        new(FailureKind.RouteNotFound, "route.not_found", "There is nothing at this path.");

    public static Failure MethodNotAllowed(string method) =>
        new(FailureKind.MethodNotAllowed, "route.method_not_allowed", $"The method {method} is not allowed at this path.");

    public static Failure PayloadTooLarge() =>
        new(FailureKind.PayloadTooLarge, "body.too_large", "The body is larger than this server accepts.");

    public static Failure TooManyRequests(TimeSpan retryAfter) =>
        new(FailureKind.TooManyRequests, "request.too_many", "Too many requests; try again later.") { RetryAfter = retryAfter };

    public static Failure KeyInvalid() => OfKey(
        FailureKind.Malformed,
        "idempotency.key_invalid",
        "The Idempotency-Key must be 1 to 255 printable ASCII characters, in double quotes if it holds spaces, and sent once.");

    public static Failure KeyReused() => OfKey(
        FailureKind.Unprocessable, IdempotencyKeyReused, "The Idempotency-Key was sent before with another query or body; take a new key for another request.");

    /// <summary>Not about what exists already: the same request is being answered at this moment.</summary>
    public static Failure KeyInProgress() => OfKey(
        FailureKind.Conflict, IdempotencyInProgress, "A request with this Idempotency-Key is being answered; send the same again in a second.")
        with
    { RetryAfter = TimeSpan.FromSeconds(1) };

    public static Failure PreconditionUnreadable() =>
        new(FailureKind.Malformed, "precondition.unreadable", "If-Match must be * or a list of entity tags in double quotes, as ETag gave them.");

    public static Failure DatabaseAway() =>
        new(FailureKind.Unavailable, "database.unavailable", "The database is away for a moment; send the request again.") { RetryAfter = TimeSpan.FromSeconds(1) };

    public static Failure TimedOut() =>
        new(FailureKind.Unavailable, "request.timed_out", "The request took too long; try again.") { RetryAfter = TimeSpan.FromSeconds(1) };

    public static Failure Unexpected() =>
        new(FailureKind.Unexpected, "server.unexpected", "Something went wrong on the server; the request may be tried again.");

    /// <summary>Whether it is the Idempotency-Key that is to blame.</summary>
    public static bool IsOfKey(Failure failure) => failure.Code.StartsWith(IdempotencyArea, StringComparison.Ordinal);

    private static Failure OfKey(FailureKind kind, string code, string message) =>
        new(kind, code, message) { Fields = [new FieldFailure(IdempotencyKeyHeader, code, message)] };
}
