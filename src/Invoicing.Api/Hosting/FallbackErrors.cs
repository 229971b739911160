namespace Invoicing.Api.Hosting;

/// <summary>Answers where no dialect owns the path, and tells which ones there are.</summary>
internal sealed class FallbackErrors(IEnumerable<Dialect> dialects) : IErrorMapper
{
    private readonly string[] names = [.. dialects.Select(dialect => dialect.Name)];

    public ErrorResponse Map(Failure failure, HttpContext context)
    {
        var (status, error) = StatusOf(failure.Kind);
        return failure.Kind is FailureKind.RouteNotFound
            ? new ErrorResponse(status, new Dictionary<string, object>
            {
                ["error"] = error,
                ["message"] = $"No API answers at this path. The APIs are: {string.Join(", ", names)}. They are described at /docs.",
            })
            : new ErrorResponse(status, new Dictionary<string, object> { ["error"] = error, ["message"] = failure.Message });
    }

    private static (int Status, string Error) StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed => (400, "malformed"),
        FailureKind.Invalid or FailureKind.Unprocessable => (422, "invalid"),
        FailureKind.Unauthorized => (401, "unauthorized"),
        FailureKind.Forbidden => (403, "forbidden"),
        FailureKind.NotFound or FailureKind.RouteNotFound => (404, "not_found"),
        FailureKind.MethodNotAllowed => (405, "method_not_allowed"),
        FailureKind.Conflict => (409, "conflict"),
        FailureKind.PreconditionFailed => (412, "precondition_failed"),
        FailureKind.PayloadTooLarge => (413, "payload_too_large"),
        FailureKind.TooManyRequests => (429, "too_many_requests"),
        FailureKind.Unavailable => (503, "unavailable"),
        _ => (500, "unexpected"),
    };
}
