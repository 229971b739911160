namespace Invoicing.Domain.Documents;

using System.Globalization;
using System.Security.Cryptography;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;

/// <summary>One issued revision of an invoice in one format: first queued, then the bytes, kept for good.</summary>
public sealed class Rendering : Entity
{
    private Rendering()
    {
    }

    public RenderingId Id { get; private init; }

    public InvoiceId InvoiceId { get; private init; }

    public int Revision { get; private init; }

    public string Format { get; private init; } = null!;

    /// <summary>What of the settlement the page tells, since stamps and paid amounts change without a revision; empty where the format tells none.</summary>
    public string Standing { get; private set; } = "";

    public WorkItem Work { get; private init; } = null!;

    public string? MediaType { get; private set; }

    public byte[]? Content { get; private set; }

    /// <summary>Lower-case hexadecimal SHA-256 of the bytes.</summary>
    public string? ContentHash { get; private set; }

    /// <summary>Code points that the pages show in place of characters that no font has, separated by blanks.</summary>
    public string MissingCharacters { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public static Rendering Queue(RenderingId id, Invoice invoice, string format, DateTimeOffset now)
    {
        if (invoice.Status == InvoiceStatus.Draft)
        {
            throw InvoiceErrors.NotIssued(invoice.Id);
        }

        return new Rendering
        {
            Id = id,
            AccountId = invoice.AccountId,
            InvoiceId = invoice.Id,
            Revision = invoice.Revision,
            Format = format,
            Standing = StandingOf(invoice, format),
            Work = WorkItem.DueAt(now),
            CreatedAt = now,
        };
    }

    public static string StandingOf(Invoice invoice, string format) => format == DocumentFormats.Pdf
        ? string.Create(CultureInfo.InvariantCulture, $"{invoice.Status}/{invoice.PaidMinor}/{invoice.CreditedMinor}")
        : "";

    /// <param name="standing">Of the invoice when the bytes were made, which may have moved since the rendering was queued.</param>
    public void Complete(string mediaType, byte[] content, IReadOnlyList<string> missingCharacters, string standing)
    {
        Standing = standing;
        MediaType = mediaType;
        MissingCharacters = string.Join(' ', missingCharacters);
        Content = content;
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(content));
        Work.Finish();
        Raise(new DocumentReady(Id, InvoiceId, Revision, Format));
    }

    public void Fail(string answer, DateTimeOffset now) => Work.Defer(answer, RetryLadder.Rendering, now);
}
