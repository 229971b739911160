using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Polar;

internal sealed class PolarErrors : IErrorMapper
{
    private const string InvalidTokenText = "The access token provided is expired, revoked, malformed, or invalid for other reasons.";

    private const string InsufficientScopeText = "The request requires higher privileges than provided by the access token.";
    private const string Challenge = "Bearer realm=\"polar\"";
    private const string SignatureInvalid = "webhook.signature_invalid";
    private const string RetryNotPossible = "order.not_eligible_for_retry";

    public static Failure NotEligibleForRetry() =>
        new(FailureKind.Unprocessable, RetryNotPossible, "Order is not eligible for payment retry.");

    /// <param name="message">Says what about the signature is wrong.</param>
    public static Failure WebhookNotVerified(string message) => new(FailureKind.Forbidden, SignatureInvalid, message);

    public ErrorResponse Map(Failure failure, HttpContext context) => failure.Kind switch
    {
        FailureKind.Malformed => Malformed(failure),
        FailureKind.Invalid => new(422, Invalid(failure)),
        FailureKind.Unauthorized => Unauthorized(failure),
        FailureKind.Forbidden => Forbidden(failure),
        FailureKind.NotFound => new(404, NotFound(failure)),
        FailureKind.RouteNotFound => new(404, new PlainError("Not Found")),
        FailureKind.MethodNotAllowed => new(405, new PlainError("Method Not Allowed")),
        FailureKind.Conflict => Conflict(failure, context),
        FailureKind.Unprocessable => new(422, Unprocessable(failure)),
        FailureKind.PreconditionFailed => new(412, new PolarError("PreconditionFailed", failure.Message)),
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

    private static RequestValidationError Invalid(Failure failure) => failure.Input switch
    {
        IReadOnlyList<ValidationDetail> details => Validation(details),
        ValidationDetail rule => new("PolarRequestValidationError", [rule]),
        _ => new("PolarRequestValidationError", [.. failure.Fields.Select(OfBusinessRule)]),
    };

    private static ErrorResponse Unauthorized(Failure failure)
    {
        if (failure.Code != HostingErrors.CredentialInvalid)
        {
            return new(401, new PolarError("Unauthorized", "Unauthorized"), Headers: new Dictionary<string, string> { ["WWW-Authenticate"] = Challenge });
        }

        return new(401, new InvalidToken("invalid_token", InvalidTokenText), Headers: new Dictionary<string, string>
        {
            ["WWW-Authenticate"] = $"{Challenge}, error=\"invalid_token\", error_description=\"{InvalidTokenText}\"",
            ["Cache-Control"] = "no-store",
            ["Pragma"] = "no-cache",
        });
    }

    private static ErrorResponse Forbidden(Failure failure) => failure.Code switch
    {
        PolarAuthentication.InsufficientScope => new(403, new InvalidToken("insufficient_scope", InsufficientScopeText), Headers: new Dictionary<string, string>
        {
            ["WWW-Authenticate"] =
                $"{Challenge}, error=\"insufficient_scope\", error_description=\"{InsufficientScopeText}\", scope=\"{failure.Message}\"",
            ["Cache-Control"] = "no-store",
            ["Pragma"] = "no-cache",
        }),
        SignatureInvalid => new(403, new PolarError("WebhookVerificationError", failure.Message)),
        _ => new(403, new PolarError("NotPermitted", failure.Message)),
    };

    private static PolarError NotFound(Failure failure) => failure.Code == "order.no_invoice"
        ? new("InvoiceDoesNotExist", failure.Message)
        : new("ResourceNotFound", "Not found");

    private static ErrorResponse Conflict(Failure failure, HttpContext context) => failure.Code switch
    {
        "customer.email_taken" => Taken("email", "A customer with this email address already exists.", context),
        "customer.external_id_taken" => Taken("external_id", "A customer with this external ID already exists.", context),
        HostingErrors.IdempotencyInProgress => new(409, new PolarError("IdempotencyInProgress", failure.Message)),
        _ when failure.Code.StartsWith("invoice.", StringComparison.Ordinal) => new(409, new PolarError("OrderNotEligibleForInvoice", failure.Message)),
        _ => new(409, new PolarError("Conflict", failure.Message)),
    };

    private static ErrorResponse Taken(string key, string message, HttpContext context) =>
        new(422, new RequestValidationError("PolarRequestValidationError", [new("value_error", ["body", key], message, SentBody.Member(context, key))]));

    private static object Unprocessable(Failure failure) => failure.Code switch
    {
        "order.not_paid" => new PolarError("NotPaidOrder", failure.Message),
        RetryNotPossible => new PolarError("OrderNotEligibleForRetry", failure.Message),
        HostingErrors.IdempotencyKeyReused => new RequestValidationError(
            "IdempotencyKeyReused", [new("value_error", ["header", .. failure.Fields.Select(field => field.Field)], failure.Message, null)]),
        "order.billing_details_missing" => new PolarError("MissingInvoiceBillingDetails", failure.Message),
        _ => new RequestValidationError("PolarRequestValidationError", [new("value_error", ["body"], failure.Message, null)]),
    };

    private static RequestValidationError Validation(params IReadOnlyList<ValidationDetail> details) => new("RequestValidationError", details);

    private static ValidationDetail OfBusinessRule(FieldFailure field) =>
        new("value_error", ["body", .. field.Field.Split('.')], field.Message, field.Input);
}
