using System.Collections.Concurrent;
using System.Security.Cryptography;
using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

/// <summary>Keeps the logos of the day, because reading one takes longer than writing a page.</summary>
internal sealed class LogoShelf
{
    private const int MostLogos = 64;

    private readonly ConcurrentDictionary<string, LogoImage> logos = new(StringComparer.Ordinal);

    internal LogoImage? Find(DocumentLogo? stored)
    {
        if (stored is null)
        {
            return null;
        }

        var key = $"{stored.MediaType} {Convert.ToHexString(SHA256.HashData(stored.Content.Span))}";
        if (logos.TryGetValue(key, out var known))
        {
            return known;
        }

        if (logos.Count >= MostLogos)
        {
            logos.Clear();
        }

        return logos[key] = LogoImage.Read(stored.MediaType, stored.Content);
    }
}
