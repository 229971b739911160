namespace Invoicing.Domain.Mail;

/// <summary>What a message says: templates, or what came of them.</summary>
/// <param name="Html">Null for a message in plain text alone.</param>
public sealed record MailTexts(string Subject, string Text, string? Html);
