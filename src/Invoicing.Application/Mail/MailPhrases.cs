namespace Invoicing.Application.Mail;

/// <summary>The sentences of the built-in messages in one language.</summary>
internal sealed record MailPhrases
{
    public required string InvoiceSubject { get; init; }

    public required string CreditNoteSubject { get; init; }

    public required string GettingStartedSubject { get; init; }

    public required string Greeting { get; init; }

    public required string Invoice { get; init; }

    public required string CreditNote { get; init; }

    public required string PayBy { get; init; }

    public required string Instalment { get; init; }

    public required string Terms { get; init; }

    public required string Regards { get; init; }
}
