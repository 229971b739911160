namespace Invoicing.Domain.Invoices;

using System.Collections.Frozen;
using System.Security.Cryptography;
using Invoicing.Domain.Common;

/// <summary>The bytes of a file that belongs to an invoice; the invoice lists it.</summary>
public sealed class InvoiceAttachment : Entity
{
    public const int MaximumName = 255;
    public const int MaximumBytes = 5 * 1_024 * 1_024;
    public const int MaximumFiles = 20;

    private InvoiceAttachment()
    {
    }

    /// <summary>What EN 16931 lets an invoice carry (BR-CL-24).</summary>
    public static IReadOnlySet<string> MediaTypes { get; } = new[]
    {
        "application/pdf",
        "image/png",
        "image/jpeg",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.spreadsheet",
    }.ToFrozenSet();

    public Guid Id { get; private init; }

    /// <summary>The invoice that it was made for; a correction lists the same file.</summary>
    public InvoiceId InvoiceId { get; private init; }

    public byte[] Content { get; private init; } = null!;

    internal static (InvoiceAttachment Attachment, AttachedFile File) Of(Invoice invoice, Guid id, string name, string mediaType, byte[] content)
    {
        if (name.Length is 0 or > MaximumName || name.Any(symbol => char.IsControl(symbol) || symbol is '/' or '\\'))
        {
            throw InvoiceErrors.AttachmentName(MaximumName);
        }

        if (!MediaTypes.Contains(mediaType))
        {
            throw InvoiceErrors.AttachmentType(mediaType, MediaTypes);
        }

        if (content.Length is 0 or > MaximumBytes)
        {
            throw InvoiceErrors.AttachmentSize(MaximumBytes);
        }

        var attachment = new InvoiceAttachment { Id = id, AccountId = invoice.AccountId, InvoiceId = invoice.Id, Content = content };
        return (attachment, new AttachedFile(id, name, mediaType, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
    }
}
