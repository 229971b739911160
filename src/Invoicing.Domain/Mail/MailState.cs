namespace Invoicing.Domain.Mail;

public enum MailState
{
    /// <summary>Not tried yet.</summary>
    Queued,

    /// <summary>Refused for now, or the mail server was not reached: tried again on the ladder.</summary>
    Deferred,

    /// <summary>The mail server got the message and did not say whether it took it.</summary>
    Unknown,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>Refused for good, or for as long as the ladder goes.</summary>
    Failed,
}
