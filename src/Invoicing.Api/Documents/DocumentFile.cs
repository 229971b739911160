using Invoicing.Application.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Invoicing.Api.Documents;

/// <summary>A document as a download: with its name, its hash as the entity tag, and in ranges where those are asked for.</summary>
internal static class DocumentFile
{
    /// <summary>Code points that the pages show in place of characters that no font of the server has.</summary>
    public const string MissingCharacters = "Missing-Characters";

    public static FileContentResult Of(DocumentContent document, HttpResponse response)
    {
        response.Headers.ContentDisposition = AttachmentName.HeaderFor(document.FileName);
        response.Headers.XContentTypeOptions = "nosniff";
        if (document.MissingCharacters.Length > 0)
        {
            response.Headers[MissingCharacters] = document.MissingCharacters;
        }

        return new FileContentResult(document.Content, document.MediaType)
        {
            EntityTag = new EntityTagHeaderValue($"\"{document.ContentHash}\""),
            EnableRangeProcessing = true,
        };
    }
}
