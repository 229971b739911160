namespace Invoicing.Domain.Mail;

using System.Globalization;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

/// <summary>What an organization's messages of one purpose say in one language.</summary>
public sealed class MailTemplate : Entity
{
    public const int MaximumSubject = 500;
    public const int MaximumBody = 65_536;

    private MailTemplate()
    {
    }

    public MailTemplateId Id { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public MailPurpose Purpose { get; private init; }

    /// <summary>ISO 639, two or three small letters.</summary>
    public string Language { get; private init; } = null!;

    public string Subject { get; private set; } = null!;

    public string Text { get; private set; } = null!;

    public string? Html { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public MailTexts Texts => new(Subject, Text, Html);

    public static MailTemplate Create(
        MailTemplateId id, Organization organization, MailPurpose purpose, string language, MailTexts texts, DateTimeOffset now)
    {
        if (language.Length is not (2 or 3) || !language.All(char.IsAsciiLetterLower))
        {
            throw MailErrors.LanguageInvalid(language);
        }

        var template = new MailTemplate
        {
            Id = id,
            AccountId = organization.AccountId,
            OrganizationId = organization.Id,
            Purpose = purpose,
            Language = language,
            CreatedAt = now,
        };
        template.Replace(texts, now);
        return template;
    }

    public void Replace(MailTexts texts, DateTimeOffset now)
    {
        Subject = Checked(texts.Subject, MaximumSubject, "subject");
        Text = Checked(texts.Text, MaximumBody, "text");
        Html = texts.Html is null ? null : Checked(texts.Html, MaximumBody, "html");
        UpdatedAt = now;
    }

    private static string Checked(string text, int longest, string field) => text.Length <= longest
        ? text
        : throw MailErrors.TemplateInvalid(field, string.Create(CultureInfo.InvariantCulture, $"it is longer than {longest} characters."));
}
