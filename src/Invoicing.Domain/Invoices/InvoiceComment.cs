namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;

/// <summary>A remark on an invoice. It stands beside the document and changes nothing of it.</summary>
public sealed class InvoiceComment : Entity
{
    public const int MaximumText = 5_000;
    public const int MaximumAuthor = 320;

    private InvoiceComment()
    {
    }

    public Guid Id { get; private init; }

    public InvoiceId InvoiceId { get; private init; }

    public string Author { get; private init; } = null!;

    public string Text { get; private init; } = null!;

    public DateTimeOffset CreatedAt { get; private init; }

    public static InvoiceComment On(InvoiceId invoice, AccountId account, string author, string text, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaximumText)
        {
            throw InvoiceErrors.CommentLength(MaximumText);
        }

        var comment = new InvoiceComment
        {
            Id = Guid.CreateVersion7(),
            AccountId = account,
            InvoiceId = invoice,
            Author = author,
            Text = text,
            CreatedAt = now,
        };
        comment.Raise(new InvoiceCommented(invoice, comment.Id));
        return comment;
    }
}
