using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

public sealed record CreateCommentRequest
{
    [JsonPropertyName("api_key")]
    [DocumentedAs("string", Description = "The API key, where no header and no query parameter carries it.")]
    public JsonElement ApiKey { get; init; }

    [JsonPropertyName("comment")]
    [DocumentedAs("string", Description = "Text of 1 to 5000 characters.")]
    public JsonElement Comment { get; init; }

    /// <exception cref="FailureException">Invalid. A comment that is missing is a bad value here, and not a body of another schema.</exception>
    internal static string TextOf(CreateCommentRequest? body)
    {
        var comment = body?.Comment ?? default;
        if (comment.ValueKind is JsonValueKind.Undefined)
        {
            throw new FailureException(Refusal("is missing"));
        }

        return comment.ValueKind is JsonValueKind.String && comment.GetString() is { Length: <= InvoiceComment.MaximumText } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new FailureException(Refusal("must be text of 1 to 5000 characters"));
    }

    private static Failure Refusal(string complaint) => new(FailureKind.Invalid, "request.invalid", "The request has invalid fields.")
    {
        Fields = [new FieldFailure("comment", "comment.invalid", complaint)],
    };
}

/// <param name="AuthorName">The name of the API key that wrote it.</param>
public sealed record CommentResponse(
    [property: JsonPropertyName("comment")] string Comment,
    [property: JsonPropertyName("created_at")] string CreatedAt,
    [property: JsonPropertyName("author_name")] string AuthorName)
{
    internal static CommentResponse Of(InvoiceCommentView comment) => new(
        comment.Text, comment.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), comment.Author);
}
