using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Invoicing.Api.JsonApi.Negotiation;

/// <summary>
/// The specification's rules for Content-Type (415) and Accept (406). Plain <c>application/json</c> is read too, and a caller who accepts
/// something else altogether is answered in JSON:API all the same: what the specification forbids is refused, the rest is let be.
/// </summary>
internal sealed class NegotiationFilter : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.ActionDescriptor.EndpointMetadata.OfType<SpeaksLinesAttribute>().Any())
        {
            return;
        }

        var request = context.HttpContext.Request;
        var files = context.ActionDescriptor.EndpointMetadata.OfType<ReadsFilesAttribute>().FirstOrDefault()?.MediaTypes;
        var extension = context.ActionDescriptor.EndpointMetadata.OfType<SpeaksExtensionAttribute>().FirstOrDefault()?.Uri;
        context.HttpContext.Response.Headers.Vary = HeaderNames.Accept;
        if (files is null)
        {
            CheckContentType(request, extension);
        }
        else
        {
            CheckFileType(request, files);
        }

        CheckAccept(request, extension);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static void CheckContentType(HttpRequest request, string? extension)
    {
        if (request.ContentType is not { Length: > 0 } text)
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(text, out var type) || !(IsJsonApi(type) || IsPlainJson(type)))
        {
            throw Unsupported("media_type.unsupported", $"Send {JsonApiMediaType.Name} or application/json, not {text}.");
        }

        if (IsJsonApi(type) && !HasOnlyKnownParameters(type, allowsQuality: false))
        {
            throw Unsupported("media_type.parameter", $"{JsonApiMediaType.Name} takes no other parameters than ext and profile.");
        }

        if (IsJsonApi(type) && !ExtensionsOf(type).SequenceEqual(extension is null ? [] : [extension]))
        {
            throw Unsupported(
                "media_type.extension",
                extension is null ? "No extension is spoken at this address; leave ext out." : $"Send {JsonApiMediaType.With(extension, [])}.");
        }
    }

    /// <remarks>Nobody can tell what a file without a type is, so there has to be one.</remarks>
    private static void CheckFileType(HttpRequest request, IReadOnlyList<string> files)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !files.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase))
        {
            throw Unsupported("media_type.unsupported", $"Send {string.Join(", ", files)}, not {request.ContentType ?? "a body without a type"}.");
        }
    }

    private static void CheckAccept(HttpRequest request, string? extension)
    {
        var accepted = request.Headers.Accept is { Count: > 0 } header && MediaTypeHeaderValue.TryParseList(header, out var list)
            ? list.Where(IsJsonApi).ToArray()
            : [];
        if (accepted.Length > 0 && !accepted.Any(type => HasOnlyKnownParameters(type, allowsQuality: true) && ExtensionsOf(type).All(uri => uri == extension)))
        {
            throw Refusal.Of(
                FailureKind.Malformed,
                ErrorObject.Of(
                    StatusCodes.Status406NotAcceptable,
                    "media_type.not_acceptable",
                    $"Every {JsonApiMediaType.Name} that is accepted has a parameter or an extension that this address does not have; accept it without.",
                    ErrorSource.InHeader(HeaderNames.Accept)));
        }
    }

    private static bool IsJsonApi(MediaTypeHeaderValue type) => type.MediaType.Equals(JsonApiMediaType.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsPlainJson(MediaTypeHeaderValue type) => type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static bool HasOnlyKnownParameters(MediaTypeHeaderValue type, bool allowsQuality) => type.Parameters.All(parameter =>
        parameter.Name.Equals("ext", StringComparison.OrdinalIgnoreCase)
        || parameter.Name.Equals("profile", StringComparison.OrdinalIgnoreCase)
        || (allowsQuality && parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase)));

    private static string[] ExtensionsOf(MediaTypeHeaderValue type) => type.Parameters
        .FirstOrDefault(parameter => parameter.Name.Equals("ext", StringComparison.OrdinalIgnoreCase))
        ?.GetUnescapedValue().Value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static FailureException Unsupported(string code, string detail) => Refusal.Of(
        FailureKind.Malformed,
        ErrorObject.Of(StatusCodes.Status415UnsupportedMediaType, code, detail, ErrorSource.InHeader(HeaderNames.ContentType)));
}
