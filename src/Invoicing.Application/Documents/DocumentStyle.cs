using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Documents;

/// <summary>How the seller's pages look.</summary>
public sealed record DocumentStyle(Branding Branding, DocumentLogo? Logo)
{
    public static DocumentStyle Plain { get; } = new(Branding.None, null);
}

/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
public sealed record DocumentLogo(string MediaType, ReadOnlyMemory<byte> Content);
