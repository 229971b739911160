using System.Globalization;
using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Routing;
using Microsoft.Net.Http.Headers;

namespace Invoicing.Api.Native;

internal sealed class NativeErrors : IErrorMapper
{
    /// <summary>Where the ledger speaks of what this API calls otherwise.</summary>
    private static readonly Dictionary<string, string> InOwnWords = new() { ["due_at"] = "dueDate", ["expiry_date"] = "lastDay", ["number_of_payments"] = "instalments" };

    private static readonly Dictionary<string, string> Headers = new() { [HeaderNames.Vary] = HeaderNames.Accept };

    public ErrorResponse Map(Failure failure, HttpContext context) => Map(failure, context, () => DocumentOf(context));

    /// <param name="document">What the pointers lead into, asked for when there are some; null where nothing was read.</param>
    public ErrorResponse Map(Failure failure, HttpContext context, Func<JsonElement?> document)
    {
        var errors = Refusal.ErrorsOf(failure) ?? ErrorsOf(failure, context.GetEndpoint()?.Metadata.GetMetadata<ResourceEndpoint>());
        errors = [.. errors.Select(error => error with { Source = Existing(error.Source, document) })];
        var status = errors.Select(error => error.Status).Distinct().Count() == 1 ? StatusIn(errors[0]) : StatusOf(failure.Kind);
        return new ErrorResponse(status, ErrorDocument.Of([.. errors.Select(error => error with { Id = context.TraceIdentifier })]), JsonApiMediaType.Name, Headers);
    }

    /// <summary>The error objects of a failure that knows nothing of JSON:API.</summary>
    public static IReadOnlyList<ErrorObject> ErrorsOf(Failure failure, ResourceEndpoint? endpoint)
    {
        var status = StatusOf(failure.Kind);
        return failure.Fields.Count == 0
            ? [ErrorObject.Of(status, failure.Code, failure.Message) with { Meta = MetaOf(failure) }]
            : [.. failure.Fields.Select(field => ErrorObject.Of(status, field.Code, field.Message, SourceOf(field, endpoint)) with { Meta = MetaOf(failure, field) })];
    }

    private static ErrorSource SourceOf(FieldFailure field, ResourceEndpoint? endpoint) => ErrorSource.InBody(
        field.Rule is not null ? OfInvoice(field.Field)
        : endpoint?.Type.Find(field.Field) is null
            ? JsonPointer.OfField(InOwnWords.GetValueOrDefault(field.Field, field.Field))
            : JsonPointer.Child(JsonPointer.Relationships, field.Field));

    // Into the document that an invoice is sent as; where the request is another one, little of it is there.
    private static string OfInvoice(string pointer) => pointer.Split('/')[1] switch
    {
        "organization" or "customer" => JsonPointer.Relationships + pointer,
        _ => JsonPointer.Attributes + pointer,
    };

    private static ErrorSource? Existing(ErrorSource? source, Func<JsonElement?> document)
    {
        if (source?.Pointer is not { } pointer)
        {
            return source;
        }

        return document() is { } read ? ErrorSource.InBody(JsonPointer.NearestIn(read, pointer)) : null;
    }

    private static JsonElement? DocumentOf(HttpContext context)
    {
        // Pointers lead into JSON: a file has none to show.
        if (context.GetEndpoint()?.Metadata.GetMetadata<ReadsFilesAttribute>() is not null)
        {
            return null;
        }

        // Whoever found something in the body has read it, so the task is done.
        var read = RequestBody.OfAsync(context);
        return read.IsCompletedSuccessfully && !read.Result.IsEmpty ? read.Result.ReadJson() : null;
    }

    private static ErrorMeta? MetaOf(Failure failure, FieldFailure? field = null)
    {
        if (field?.Rule is { } rule)
        {
            return new ErrorMeta { Rule = rule, Pointer = field.Field };
        }

        return failure.ExistingId is { } id ? new ErrorMeta { ExistingId = id } : null;
    }

    private static int StatusIn(ErrorObject error) => int.Parse(error.Status, CultureInfo.InvariantCulture);

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Malformed => StatusCodes.Status400BadRequest,
        FailureKind.Invalid or FailureKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        FailureKind.Unauthorized => StatusCodes.Status401Unauthorized,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.NotFound or FailureKind.RouteNotFound => StatusCodes.Status404NotFound,
        FailureKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        FailureKind.Conflict => StatusCodes.Status409Conflict,
        FailureKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        FailureKind.PayloadTooLarge => StatusCodes.Status413PayloadTooLarge,
        FailureKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        FailureKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
