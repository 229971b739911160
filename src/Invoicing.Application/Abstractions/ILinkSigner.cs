using Invoicing.Domain.Documents;

namespace Invoicing.Application.Abstractions;

/// <summary>Links that open one document, for a while, without any other credential.</summary>
public interface ILinkSigner
{
    /// <returns>The query string that opens the document until it expires, without a leading question mark.</returns>
    string Sign(RenderingId document, DateTimeOffset expires);

    /// <summary>False where the link is altered or has expired.</summary>
    bool IsValid(RenderingId document, string? expires, string? signature);
}
