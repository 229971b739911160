namespace Invoicing.Application.Abstractions;

/// <summary>Knows which pictures can stand on a page.</summary>
public interface ILogoImages
{
    /// <param name="mediaType">As the caller says.</param>
    /// <exception cref="Domain.Common.InvoicingException">Invalid, where it is no PNG or JPEG, or one that no page can show.</exception>
    void RefuseUnusable(string mediaType, ReadOnlyMemory<byte> content);
}
