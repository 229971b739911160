namespace Invoicing.Domain.Mail;

/// <summary>Why a message is sent. One document goes to one recipient once for each purpose.</summary>
public enum MailPurpose
{
    Invoice,
    CreditNote,
}
