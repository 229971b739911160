using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace Invoicing.Api.Hosting;

/// <summary>Writes every result as JSON in the dialect's content type; what the caller accepts is not asked. Null is <c>null</c>.</summary>
internal sealed class DialectJsonOutputFormatter : IOutputFormatter, IApiResponseTypeMetadataProvider
{
    public bool CanWriteResult(OutputFormatterCanWriteContext context) => true;

    public async Task WriteAsync(OutputFormatterWriteContext context)
    {
        var http = context.HttpContext;
        var registry = http.RequestServices.GetRequiredService<DialectRegistry>();

        // Whole before the first byte leaves: what fails here can still become a proper answer.
        var body = WireJson.Write(context.Object);
        http.Response.ContentType = registry.Of(http)?.ContentType ?? "application/json";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    public IReadOnlyList<string>? GetSupportedContentTypes(string? contentType, Type objectType) => [contentType ?? "application/json"];
}
