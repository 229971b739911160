namespace Invoicing.Api.Hosting;

/// <param name="Body">Written as JSON by <see cref="WireJson"/>, null as <c>null</c>.</param>
internal sealed record ErrorResponse(
    int Status,
    object? Body,
    string ContentType = "application/json",
    IReadOnlyDictionary<string, string>? Headers = null);
