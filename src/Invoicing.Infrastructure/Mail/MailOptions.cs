namespace Invoicing.Infrastructure.Mail;

/// <summary>The section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    /// <summary>Address that messages come from.</summary>
    public string From { get; set; } = "invoices@localhost";

    /// <summary>For customers without a language, or with one that there is no template for.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Where messages are written as <c>.eml</c> files while no mail server is configured.</summary>
    public string? Directory { get; set; }

    /// <summary>The page where customers accept the terms of their contracts; messages lead there with a token. Without it they do not.</summary>
    public string? TermsUrl { get; set; }

    public SmtpOptions Smtp { get; set; } = new();
}
