using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Invoicing.Infrastructure.Mail.Smtp;

/// <summary>A conversation up to where messages can be handed over: greeted, encrypted and logged in as the settings say.</summary>
/// <param name="name">What the client calls itself.</param>
/// <param name="entering">Told of each step before it is taken.</param>
internal sealed class SmtpSession(SmtpConnection connection, SmtpOptions options, string name, Action<SmtpStep> entering)
{
    private SmtpStep step = SmtpStep.Connecting;
    private HashSet<string> offers = [];

    public bool Offers(string extension) => offers.Any(line => line == extension || line.StartsWith($"{extension} ", StringComparison.Ordinal));

    public async Task OpenAsync(CancellationToken stopping)
    {
        Enter(SmtpStep.Connecting);
        await connection.ConnectAsync(options.Host!, options.Port, stopping);
        if (options.Security == SmtpSecurity.Tls)
        {
            await EncryptAsync(stopping);
        }

        Enter(SmtpStep.Banner);
        Check(await connection.HearAsync(options.Timeout, stopping));
        await GreetAsync(stopping);
        if (options.Security is SmtpSecurity.StartTls || (options.Security is SmtpSecurity.StartTlsWhenOffered && Offers("STARTTLS")))
        {
            Enter(SmtpStep.StartTls);
            Check(await connection.AskAsync("STARTTLS", stopping));
            await EncryptAsync(stopping);
            await GreetAsync(stopping);
        }

        if (options.User is { Length: > 0 } user)
        {
            await LogInAsync(user, options.Password ?? "", stopping);
        }
    }

    private async Task GreetAsync(CancellationToken stopping)
    {
        Enter(SmtpStep.Hello);
        var reply = Check(await connection.AskAsync($"EHLO {name}", stopping));
        offers = [.. reply.Lines.Skip(1).Select(line => line.Trim().ToUpperInvariant())];
    }

    private async Task EncryptAsync(CancellationToken stopping)
    {
        Enter(SmtpStep.Encryption);
        var encryption = new SslClientAuthenticationOptions { TargetHost = options.Host };
        if (!string.IsNullOrWhiteSpace(options.TrustedCertificates))
        {
            encryption.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            encryption.CertificateChainPolicy.CustomTrustStore.ImportFromPemFile(options.TrustedCertificates);
        }

        await connection.EncryptAsync(encryption, stopping);
    }

    private async Task LogInAsync(string user, string password, CancellationToken stopping)
    {
        Enter(SmtpStep.LogIn);
        if (!connection.IsEncrypted && options.Security != SmtpSecurity.None)
        {
            throw new IOException("The server offers no encryption, and the password is not sent in the clear.");
        }

        var mechanisms = offers.FirstOrDefault(line => line.StartsWith("AUTH ", StringComparison.Ordinal))?.Split(' ') ?? [];
        if (mechanisms.Contains("PLAIN"))
        {
            Check(await connection.AskAsync($"AUTH PLAIN {Base64($"\0{user}\0{password}")}", stopping));
        }
        else if (mechanisms.Contains("LOGIN"))
        {
            Check(await connection.AskAsync("AUTH LOGIN", stopping));
            Check(await connection.AskAsync(Base64(user), stopping));
            Check(await connection.AskAsync(Base64(password), stopping));
        }
        else
        {
            throw new IOException("The server offers neither AUTH PLAIN nor AUTH LOGIN.");
        }
    }

    private void Enter(SmtpStep next)
    {
        step = next;
        entering(next);
    }

    private SmtpReply Check(SmtpReply reply) => reply.IsPositive ? reply : throw new SmtpRefusal(step, reply);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
