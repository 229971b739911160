namespace Invoicing.Infrastructure.Mail.Smtp;

/// <summary>The server said no.</summary>
internal sealed class SmtpRefusal(SmtpStep step, SmtpReply reply) : Exception($"{step.Name}: {reply}")
{
    // About the log-in, wherever they are said: the operator's business, and not this message's.
    private static readonly int[] AboutLogIn = [530, 534, 535, 538];

    /// <summary>Whether this message is refused for good. What is refused before it was named is a fault of the set-up, and passes.</summary>
    public bool IsFinal => step.IsAboutMessage && reply.Code >= 500 && !AboutLogIn.Contains(reply.Code);
}

/// <param name="IsAboutMessage">Whether the server knows by then which message it is.</param>
internal sealed record SmtpStep(string Name, bool IsAboutMessage = false)
{
    public static SmtpStep Connecting { get; } = new("connecting");

    public static SmtpStep Banner { get; } = new("greeting");

    public static SmtpStep Hello { get; } = new("EHLO");

    public static SmtpStep StartTls { get; } = new("STARTTLS");

    public static SmtpStep Encryption { get; } = new("encryption");

    public static SmtpStep LogIn { get; } = new("AUTH");

    public static SmtpStep Sender { get; } = new("MAIL FROM", IsAboutMessage: true);

    public static SmtpStep Recipient { get; } = new("RCPT TO", IsAboutMessage: true);

    public static SmtpStep Data { get; } = new("DATA", IsAboutMessage: true);

    public static SmtpStep Message { get; } = new("message", IsAboutMessage: true);
}
