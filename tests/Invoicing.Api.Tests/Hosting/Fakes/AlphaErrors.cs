using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Http;

namespace Invoicing.Api.Tests.Hosting.Fakes;

/// <summary>Tells everything that it was told, so that tests can see it.</summary>
internal sealed class AlphaErrors : IErrorMapper
{
    public ErrorResponse Map(Failure failure, HttpContext context) => new(
        StatusOf(failure.Kind),
        new Dictionary<string, object?>
        {
            ["alpha"] = failure.Kind.ToString(),
            ["code"] = failure.Code,
            ["message"] = failure.Message,
            ["offset"] = failure.Offset,
            ["existing"] = failure.ExistingId,
            ["fields"] = failure.Fields.Select(field => $"{field.Field}:{field.Code}:{field.Input}"),
        },
        Headers: failure.Kind is FailureKind.Unauthorized ? new Dictionary<string, string> { ["WWW-Authenticate"] = "Alpha" } : null);

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed => 400,
        FailureKind.Invalid or FailureKind.Unprocessable => 422,
        FailureKind.Unauthorized => 401,
        FailureKind.Forbidden => 403,
        FailureKind.NotFound or FailureKind.RouteNotFound => 404,
        FailureKind.MethodNotAllowed => 405,
        FailureKind.Conflict => 409,
        FailureKind.PreconditionFailed => 412,
        FailureKind.PayloadTooLarge => 413,
        FailureKind.TooManyRequests => 429,
        FailureKind.Unavailable => 503,
        _ => 500,
    };
}
