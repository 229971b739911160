namespace Invoicing.Application.Mail;

/// <param name="SenderDomain">Of the address that messages come from; the right half of their ids.</param>
/// <param name="Language">For customers without a language, or with one that there is no template for.</param>
/// <param name="Conversation">The longest that one attempt takes; a worker keeps the message so long for itself.</param>
public sealed record MailRules(string SenderDomain, string Language, TimeSpan Conversation);
