using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Webhooks;
using Invoicing.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Webhooks;

public sealed class HttpWebhookSenderTests
{
    private const string Body = """{"type":"invoice.issued","data":{"name":"Žluťoučký kůň 馬 \ud83d\udc34 e\u0301"}}""";

    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger() => _ledger = await Ledger.CreateAsync(services => services.Replace(ServiceDescriptor.Singleton(TimeProvider.System)));

    [OneTimeTearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task What_is_sent_is_verified_by_the_receivers_library()
    {
        await using var receiver = await WebhookReceiver.StartAsync(204);
        var (current, old) = (await NewSecretAsync(), await NewSecretAsync());

        var outcome = await SendAsync(receiver.Address, current, old);

        outcome.Result.ShouldBe(WebhookResult.Accepted);
        var request = receiver.Requests.ShouldHaveSingleItem();
        request.Body.ShouldBe(Body);
        request.Headers["content-type"].ShouldBe("application/json");
        var foreign = await NewSecretAsync();
        var later = new Dictionary<string, string>(request.Headers) { ["webhook-timestamp"] = "1893456000" };
        var results = await StandardWebhooksLibrary.VerifyAsync(
            new ReceivedWebhook(current.Text, request.Headers, request.Body),
            new ReceivedWebhook(old.Text, request.Headers, request.Body),
            new ReceivedWebhook(foreign.Text, request.Headers, request.Body),
            new ReceivedWebhook(current.Text, request.Headers, request.Body + " "),
            new ReceivedWebhook(current.Text, later, request.Body));
        results.ShouldBe(["verified", "verified", "No matching signature found", "No matching signature found", "Message timestamp too new"]);
    }

    [TestCase(200, WebhookResult.Accepted)]
    [TestCase(299, WebhookResult.Accepted)]
    [TestCase(304, WebhookResult.Refused)]
    [TestCase(404, WebhookResult.Refused)]
    [TestCase(410, WebhookResult.Gone)]
    [TestCase(500, WebhookResult.Refused)]
    public async Task Only_a_success_is_one(int status, WebhookResult result)
    {
        await using var receiver = await WebhookReceiver.StartAsync(status, status == 304 ? "" : "the receiver's\0words");

        var outcome = await SendAsync(receiver.Address);

        outcome.Result.ShouldBe(result);
        outcome.Status.ShouldBe(status);
        outcome.Answer.ShouldBe(status == 304 ? "" : "the receiver's words");
    }

    [TestCase(301)]
    [TestCase(302)]
    [TestCase(307)]
    [TestCase(308)]
    public async Task Nobody_is_followed(int status)
    {
        await using var inside = await WebhookReceiver.StartAsync(200);
        await using var receiver = await WebhookReceiver.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = inside.Address.AbsoluteUri;
            return Task.CompletedTask;
        });

        var outcome = await SendAsync(receiver.Address);

        (outcome.Result, outcome.Status).ShouldBe((WebhookResult.Refused, status));
        inside.Requests.ShouldBeEmpty();
    }

    [TestCase(429, "120", 120)]
    [TestCase(503, "Fri, 31 Dec 2100 23:59:59 GMT", null)]
    [TestCase(502, "nonsense", 0)]
    [TestCase(504, "7", 7)]
    [TestCase(500, "120", 0)]
    public async Task A_wish_to_be_left_alone_is_heard(int status, string retryAfter, int? seconds)
    {
        await using var receiver = await WebhookReceiver.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });

        var outcome = await SendAsync(receiver.Address);

        if (seconds is null)
        {
            outcome.RetryAfter!.Value.ShouldBeGreaterThan(TimeSpan.FromDays(365));
        }
        else
        {
            outcome.RetryAfter.ShouldBe(seconds == 0 ? null : TimeSpan.FromSeconds(seconds.Value));
        }
    }

    [Test]
    public async Task Silence_ends_with_the_time_out()
    {
        await using var receiver = await WebhookReceiver.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));

        (await SendAsync(receiver.Address)).ShouldBe(new WebhookOutcome(WebhookResult.Refused, null, "There was no answer within 1 seconds."));
    }

    [Test]
    public async Task A_reset_is_a_refusal()
    {
        await using var receiver = await WebhookReceiver.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        (await SendAsync(receiver.Address)).ShouldBe(new WebhookOutcome(WebhookResult.Refused, null, "The connection ended before the answer did."));
    }

    [Test]
    public async Task Nobody_there_is_a_refusal()
    {
        var receiver = await WebhookReceiver.StartAsync(200);
        await receiver.DisposeAsync();

        (await SendAsync(receiver.Address)).ShouldBe(new WebhookOutcome(WebhookResult.Refused, null, "No connection could be made."));
    }

    [Test]
    public async Task A_certificate_that_nobody_vouches_for_is_a_refusal()
    {
        await using var receiver = await WebhookReceiver.StartAsync((_, _) => Task.CompletedTask, selfSigned: true);

        var outcome = await SendAsync(receiver.Address);

        outcome.ShouldBe(new WebhookOutcome(WebhookResult.Refused, null, "No secure connection could be made; check the certificate."));
        receiver.Requests.ShouldBeEmpty();
    }

    [Test]
    public async Task Slow_bytes_are_not_waited_for()
    {
        await using var receiver = await WebhookReceiver.StartAsync(async (context, _) =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync("x", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(50, context.RequestAborted);
            }
        });

        var outcome = await SendAsync(receiver.Address);

        outcome.Result.ShouldBe(WebhookResult.Accepted);
        outcome.Answer.ShouldStartWith("xx");
    }

    [Test]
    public async Task A_huge_answer_is_not_read()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerHugelyAsync(listener);

        var outcome = await SendAsync(new Uri($"http://{listener.LocalEndpoint}/"));
        var written = await answering;

        outcome.Result.ShouldBe(WebhookResult.Accepted);
        outcome.Answer.Length.ShouldBeLessThanOrEqualTo(8_000);
        written.ShouldBeLessThan(32 * 1024 * 1024);
    }

    [Test]
    public async Task A_name_that_leads_inside_by_now_is_not_connected_to()
    {
        await using var receiver = await WebhookReceiver.StartAsync(200);
        var names = new HostNamesStandIn("receiver.example", "1.1.1.1", "127.0.0.1");
        var options = Options.Create(new WebhookOptions { AllowInsecure = true });
        var url = $"http://receiver.example:{receiver.Address.Port.ToString(CultureInfo.InvariantCulture)}/";
        await new WebhookTargets(names, options).CheckAsync(url, default);

        var outcome = await SendAsync(new Uri(url), names, options);

        outcome.ShouldBe(new WebhookOutcome(
            WebhookResult.Refused, null, "'receiver.example' is not a public address; webhooks are sent to public addresses only."));
        names.Asked.ShouldBe(2);
        receiver.Requests.ShouldBeEmpty();
    }

    [TestCase("http://127.0.0.1:{0}/")]
    [TestCase("http://2130706433:{0}/")]
    [TestCase("http://[::ffff:127.0.0.1]:{0}/")]
    public async Task What_was_allowed_once_is_judged_again(string url)
    {
        await using var receiver = await WebhookReceiver.StartAsync(200);
        var target = new Uri(string.Format(CultureInfo.InvariantCulture, url, receiver.Address.Port));

        var outcome = await SendAsync(target, new HostNamesStandIn("none"), Options.Create(new WebhookOptions { AllowInsecure = true }));

        outcome.Answer.ShouldContain("is not a public address");
        receiver.Requests.ShouldBeEmpty();
    }

    [Test]
    public async Task No_trace_of_the_inside_goes_out()
    {
        await using var receiver = await WebhookReceiver.StartAsync((context, _) =>
        {
            context.Response.Headers.SetCookie = "session=1";
            return Task.CompletedTask;
        });
        using var activity = new Activity("inside").Start();

        await SendAsync(receiver.Address);
        await SendAsync(receiver.Address);

        receiver.Requests.Last().Headers.Keys.Order().ShouldBe(
            ["content-length", "content-type", "host", "user-agent", "webhook-id", "webhook-signature", "webhook-timestamp"]);
    }

    /// <returns>How much the other side's connection took.</returns>
    private static async Task<long> AnswerHugelyAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        var chunk = new byte[64 * 1024];
        _ = await stream.ReadAtLeastAsync(chunk, 1);
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n"u8.ToArray());
        long written = 0;
        try
        {
            for (; written < 104_857_600; written += chunk.Length)
            {
                await stream.WriteAsync(chunk);
            }
        }
        catch (IOException)
        {
            // The sender has heard enough.
        }

        return written;
    }

    private async Task<NewWebhookSecret> NewSecretAsync() =>
        await _ledger.RunAsync(Actor.System(_ledger.AccountId), services => Task.FromResult(services.GetRequiredService<WebhookSecrets>().Create()));

    private async Task<WebhookOutcome> SendAsync(Uri address, params NewWebhookSecret[] secrets)
    {
        var options = Options.Create(new WebhookOptions { AllowInsecure = true, AllowPrivateAddresses = true, Timeout = TimeSpan.FromSeconds(1) });
        return await SendAsync(address, new DnsHostNames(), options, secrets);
    }

    private async Task<WebhookOutcome> SendAsync(Uri address, IHostNames names, IOptions<WebhookOptions> options, params NewWebhookSecret[] secrets)
    {
        var targets = new WebhookTargets(names, options);
        using var connections = new WebhookConnections(targets);
        return await _ledger.RunAsync(Actor.System(_ledger.AccountId), services =>
        {
            var sender = new HttpWebhookSender(connections, targets, services.GetRequiredService<WebhookSecrets>(), options, TimeProvider.System);
            var message = new OutgoingWebhook(address.OriginalString, "msg_1", Body, [.. secrets.Select(secret => secret.Sealed)]);
            return sender.SendAsync(message, default);
        });
    }
}
