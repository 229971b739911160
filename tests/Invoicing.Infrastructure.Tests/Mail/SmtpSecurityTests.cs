using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Mail;
using Invoicing.TestKit.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Mail;

public sealed class SmtpSecurityTests
{
    private DirectoryInfo folder = null!;

    private string Certificate => Path.Combine(folder.FullName, "certificate.pem");

    private string Key => Path.Combine(folder.FullName, "key.pem");

    [OneTimeSetUp]
    public async Task MakeCertificate()
    {
        folder = Directory.CreateTempSubdirectory("invoicing-tls-");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await File.WriteAllTextAsync(Certificate, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Key, key.ExportPkcs8PrivateKeyPem());
    }

    [OneTimeTearDown]
    public void RemoveCertificate() => folder.Delete(recursive: true);

    [Test]
    public async Task Encrypts_where_it_is_offered_and_the_certificate_is_trusted()
    {
        await using var server = await WithCertificateAsync();

        var outcome = await Messages.Plain.SendAsync(server, smtp => smtp.TrustedCertificates = Certificate);

        outcome.Result.ShouldBe(MailResult.Sent, outcome.Answer);
        server.Messages.Single().Encrypted.ShouldBeTrue();
    }

    [TestCase(SmtpSecurity.StartTls)]
    [TestCase(SmtpSecurity.StartTlsWhenOffered)]
    public async Task Nothing_goes_to_a_server_whose_certificate_nobody_vouches_for(SmtpSecurity security)
    {
        await using var server = await WithCertificateAsync();

        var outcome = await Messages.Plain.SendAsync(server, smtp => smtp.Security = security);

        outcome.Result.ShouldBe(MailResult.Deferred);
        outcome.Answer.ShouldStartWith("encryption: ");
        server.Messages.ShouldBeEmpty();
    }

    [Test]
    public async Task Nothing_goes_to_a_server_of_another_name()
    {
        await using var server = await WithCertificateAsync();

        var outcome = await Messages.Plain.SendAsync(server, smtp => (smtp.Host, smtp.TrustedCertificates) = ("127.0.0.1", Certificate));

        outcome.Result.ShouldBe(MailResult.Deferred);
        outcome.Answer.ShouldStartWith("encryption: ");
        server.Messages.ShouldBeEmpty();
    }

    [Test]
    public async Task Where_encryption_is_a_must_nothing_goes_without_it()
    {
        await using var server = await SmtpServer.StartAsync();

        var outcome = await Messages.Plain.SendAsync(server, smtp => smtp.Security = SmtpSecurity.StartTls);

        outcome.Result.ShouldBe(MailResult.Deferred);
        outcome.Answer.ShouldStartWith("STARTTLS: ");
        server.Messages.ShouldBeEmpty();
    }

    [Test]
    public async Task Speaks_encrypted_from_the_first_byte()
    {
        await using var server = await SmtpServer.StartAsync("--certificate", Certificate, "--key", Key, "--tls");

        var outcome = await Messages.Plain.SendAsync(server, smtp => (smtp.Security, smtp.TrustedCertificates) = (SmtpSecurity.Tls, Certificate));

        outcome.Result.ShouldBe(MailResult.Sent, outcome.Answer);
    }

    [TestCase("PLAIN")]
    [TestCase("LOGIN")]
    public async Task Logs_in_over_an_encrypted_line(string mechanism)
    {
        await using var server = await WithCertificateAsync("--user", "shop", "--password", "päss wörd", "--mechanism", mechanism);

        var outcome = await Messages.Plain.SendAsync(
            server, smtp => (smtp.TrustedCertificates, smtp.User, smtp.Password) = (Certificate, "shop", "päss wörd"));

        outcome.Result.ShouldBe(MailResult.Sent, outcome.Answer);
        server.Told("login").Single().GetProperty("mechanism").GetString().ShouldBe(mechanism);
        server.Messages.Single().LoggedIn.ShouldBeTrue();
    }

    [TestCase("PLAIN")]
    [TestCase("LOGIN")]
    public async Task A_wrong_password_fails_no_message_for_good(string mechanism)
    {
        await using var server = await WithCertificateAsync("--user", "shop", "--password", "right", "--mechanism", mechanism);

        var outcome = await Messages.Plain.SendAsync(
            server, smtp => (smtp.TrustedCertificates, smtp.User, smtp.Password) = (Certificate, "shop", "wrong"));

        outcome.Result.ShouldBe(MailResult.Deferred);
        outcome.Answer.ShouldStartWith("AUTH: 535 ");
        outcome.Answer.ShouldNotContain("wrong");
    }

    [Test]
    public async Task A_password_is_not_sent_in_the_clear_unless_that_is_asked_for()
    {
        await using var server = await SmtpServer.StartAsync("--user", "shop", "--password", "right");

        var refused = await Messages.Plain.SendAsync(server, smtp => (smtp.User, smtp.Password) = ("shop", "right"));
        var asked = await Messages.Plain.SendAsync(server, smtp => (smtp.User, smtp.Password, smtp.Security) = ("shop", "right", SmtpSecurity.None));

        refused.Result.ShouldBe(MailResult.Deferred);
        asked.Result.ShouldBe(MailResult.Sent, asked.Answer);
        server.Told("login").Count.ShouldBe(1);
    }

    private Task<SmtpServer> WithCertificateAsync(params IEnumerable<string> more) =>
        SmtpServer.StartAsync(["--certificate", Certificate, "--key", Key, .. more]);
}
