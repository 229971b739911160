namespace Invoicing.Infrastructure.Mail;

/// <summary>The section <c>Mail:Smtp</c>.</summary>
public sealed class SmtpOptions
{
    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    public string? User { get; set; }

    public string? Password { get; set; }

    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTlsWhenOffered;

    /// <summary>A PEM file with the certificates that the server's must lead to, in the place of the system's.</summary>
    public string? TrustedCertificates { get; set; }

    /// <summary>How long each step of the conversation may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the answer to a whole message is waited for: servers look at it first, and who hangs up too early gets it twice.</summary>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromMinutes(5);
}

public enum SmtpSecurity
{
    /// <summary>Encrypted where the server offers it. A password is not sent otherwise.</summary>
    StartTlsWhenOffered,

    /// <summary>Encrypted, or nothing is sent.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte, as on port 465.</summary>
    Tls,

    /// <summary>In the clear, a password too: for a server on the same machine.</summary>
    None,
}
