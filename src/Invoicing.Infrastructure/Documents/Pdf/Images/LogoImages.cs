using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

internal sealed class LogoImages : ILogoImages
{
    public void RefuseUnusable(string mediaType, ReadOnlyMemory<byte> content) => LogoImage.Read(mediaType, content);
}
