using Invoicing.Api.Hosting.Preconditions;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>A document that is written already.</summary>
internal sealed class DocumentResult(int status, byte[] body) : IActionResult
{
    public IReadOnlyList<string> Profiles { get; init; } = [];

    public string? Extension { get; init; }

    public int? Version { get; init; }

    public string? Location { get; init; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = status;
        response.ContentType = JsonApiMediaType.With(Extension, Profiles);
        response.ContentLength = body.Length;
        if (Version is { } version)
        {
            response.SetETag(version);
        }

        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        await response.Body.WriteAsync(body, context.HttpContext.RequestAborted);
    }
}
