using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar;

internal sealed class ZenskarErrors : IErrorMapper
{
    public ErrorResponse Map(Failure failure, HttpContext context) => failure.Kind switch
    {
        FailureKind.Malformed => Malformed(failure, context),
        FailureKind.Invalid when failure.Code == RequestReader.Code => new(422, Invalid(failure)),
        FailureKind.Unprocessable when failure.Code == HostingErrors.IdempotencyKeyReused => new(422, Invalid(failure, "header")),
        FailureKind.Conflict when failure.Code == HostingErrors.IdempotencyInProgress => new(409, new RefusedResponse(failure.Message)),
        FailureKind.Invalid or FailureKind.Unprocessable => new(400, new RefusedResponse(failure.Message)),
        FailureKind.Conflict => new(400, new RefusedResponse(WordOf(failure), InvoiceOf(failure))),
        FailureKind.Unauthorized when failure.Code == HostingErrors.CredentialMissing => new(401, new UnauthorizedResponse("Unauthorized")),
        FailureKind.Unauthorized or FailureKind.Forbidden => Denied(),
        FailureKind.NotFound => failure.Code == "organization.not_found" ? Denied() : new(404, new RefusedResponse(WordOf(failure))),
        FailureKind.RouteNotFound => new(404, new RefusedResponse("Not Found")),
        FailureKind.MethodNotAllowed => new(405, new RefusedResponse("Method Not Allowed")),
        FailureKind.PreconditionFailed => new(412, new RefusedResponse(failure.Message)),
        FailureKind.PayloadTooLarge => new(413, new RefusedResponse("Request Entity Too Large")),
        FailureKind.TooManyRequests => new(429, new RefusedResponse("Too Many Requests")),
        FailureKind.Unavailable => new(503, new RefusedResponse(failure.Message)),
        _ => new(500, new RefusedResponse("Internal Server Error")),
    };

    private static ErrorResponse Denied() =>
        new(403, new ForbiddenResponse("User is not authorized to access this resource with an explicit deny"));

    private static string? InvoiceOf(Failure failure) =>
        failure.Code.StartsWith("invoice.", StringComparison.Ordinal) ? failure.ExistingId : null;

    private static string WordOf(Failure failure) => failure.Code switch
    {
        "invoice.period_already_invoiced" => "InvoiceAlreadyGeneratedForThisBillingPeriod",
        "invoice.not_zero" or "invoice.has_payments" => "INVOICE_CANNOT_BE_VOIDED",
        "invoice.not_found" => "Invoice not found",
        "contract.not_found" => "Contract not found",
        "customer.not_found" => "Customer not found",
        "product.not_found" => "Product not found",
        "product.price_not_found" => "Pricing not found",
        "contract.phase_not_found" => "Phase not found",
        _ => failure.Message,
    };

    private static ErrorResponse Malformed(Failure failure, HttpContext context)
    {
        if (!failure.Code.StartsWith("body.", StringComparison.Ordinal))
        {
            return new(400, new RefusedResponse(failure.Message));
        }

        var reader = new RequestReader();
        if (failure.Code == HostingErrors.BodyEmpty)
        {
            ApiVersion.Check(reader, context.Request);
            reader.Miss(null, "body");
        }
        else
        {
            var (offset, reason) = WhyNotJson(failure, context);
            reader.Complain(BrokenJson(reason), new Dictionary<string, object>(), "body", offset);
        }

        return new(422, reader.ToError());
    }

    private static Complaint BrokenJson(string reason) =>
        new("json_invalid", "JSON decode error", new Dictionary<string, object> { ["error"] = reason });

    private static (long Offset, string Reason) WhyNotJson(Failure failure, HttpContext context)
    {
        // The body was read before it could be refused, so the task is done.
        var read = RequestBody.OfAsync(context);
        return failure.Code == HostingErrors.BodyNotJson && read.IsCompletedSuccessfully && PythonJson.FindError(read.Result.Bytes.Span) is { } found
            ? found
            : (failure.Offset ?? 0, failure.Message);
    }

    private static HTTPValidationError Invalid(Failure failure, string place = "body")
    {
        if (failure.Input is HTTPValidationError error)
        {
            return error;
        }

        var reader = new RequestReader();
        foreach (var field in failure.Fields)
        {
            reader.Complain(new Complaint("value_error", $"Value error, {field.Message}"), field.Input, place, field.Field);
        }

        return reader.ToError();
    }
}
