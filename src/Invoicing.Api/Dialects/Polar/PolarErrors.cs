using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Polar;

internal sealed class PolarErrors : IErrorMapper
{
    private const string InvalidTokenText = "The access token provided is expired, revoked, malformed, or invalid for other reasons.";

    public ErrorResponse Map(Failure failure, HttpContext context) => failure.Kind switch
    {
        FailureKind.Malformed => Malformed(failure),
        FailureKind.Invalid => new(422, Invalid(failure)),
        FailureKind.Unauthorized => Unauthorized(failure),
        FailureKind.Forbidden => new(403, new PolarError("NotPermitted", failure.Message)),
        FailureKind.NotFound => new(404, NotFound(failure)),
        FailureKind.RouteNotFound => new(404, new PlainError("Not Found")),
        FailureKind.MethodNotAllowed => new(405, new PlainError("Method Not Allowed")),
        FailureKind.Conflict => new(409, Conflict(failure)),
        FailureKind.Unprocessable => new(422, Unprocessable(failure)),
        FailureKind.PayloadTooLarge => new(413, new PlainError("Request Entity Too Large")),
        FailureKind.TooManyRequests => new(429, new PlainError("Too Many Requests")),
        FailureKind.Unavailable => new(503, new PolarError("ServiceUnavailable", failure.Message)),
        _ => new(500, new PolarError("InternalServerError", "Internal Server Error")),
    };

    private static ErrorResponse Malformed(Failure failure) => failure.Code switch
    {
        HostingErrors.BodyEmpty => new(422, Validation(PolarValidation.Missing(null, "body"))),
        HostingErrors.BodyNotObject => new(422, Validation(PolarValidation.NotObject(failure.Input, "body"))),
        _ when failure.Code.StartsWith("body.", StringComparison.Ordinal) =>
            new(422, Validation(PolarValidation.NotJson(failure.Message, failure.Offset ?? 0))),
        _ => new(400, new PlainError(failure.Message)),
    };

    private static RequestValidationError Invalid(Failure failure) => failure.Input is IReadOnlyList<ValidationDetail> details
        ? Validation(details)
        : new("PolarRequestValidationError", [.. failure.Fields.Select(OfBusinessRule)]);

    private static ErrorResponse Unauthorized(Failure failure)
    {
        const string challenge = "Bearer realm=\"polar\"";
        if (failure.Code != HostingErrors.CredentialInvalid)
        {
            return new(401, new PolarError("Unauthorized", "Unauthorized"), Headers: new Dictionary<string, string> { ["WWW-Authenticate"] = challenge });
        }

        return new(401, new InvalidToken("invalid_token", InvalidTokenText), Headers: new Dictionary<string, string>
        {
            ["WWW-Authenticate"] = $"{challenge}, error=\"invalid_token\", error_description=\"{InvalidTokenText}\"",
            ["Cache-Control"] = "no-store",
            ["Pragma"] = "no-cache",
        });
    }

    private static PolarError NotFound(Failure failure) => failure.Code == "order.no_invoice"
        ? new("InvoiceDoesNotExist", failure.Message)
        : new("ResourceNotFound", "Not found");

    private static PolarError Conflict(Failure failure) =>
        new(failure.Code.StartsWith("invoice.", StringComparison.Ordinal) ? "OrderNotEligibleForInvoice" : "Conflict", failure.Message);

    private static object Unprocessable(Failure failure) => failure.Code switch
    {
        "order.not_paid" => new PolarError("NotPaidOrder", failure.Message),
        "order.billing_details_missing" => new PolarError("MissingInvoiceBillingDetails", failure.Message),
        _ => new RequestValidationError("PolarRequestValidationError", [new("value_error", ["body"], failure.Message, null)]),
    };

    private static RequestValidationError Validation(params IReadOnlyList<ValidationDetail> details) => new("RequestValidationError", details);

    private static ValidationDetail OfBusinessRule(FieldFailure field) =>
        new("value_error", ["body", .. field.Field.Split('.')], field.Message, field.Input);
}
