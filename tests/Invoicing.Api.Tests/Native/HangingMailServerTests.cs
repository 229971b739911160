using System.Text;
using System.Text.Json;
using Invoicing.TestKit;
using Invoicing.TestKit.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Native;

/// <summary>Whoever issues an invoice does not wait for the mail server, and is not told what ails it.</summary>
public sealed class HangingMailServerTests
{
    private const int Invoices = 200;
    private const int SpokenWithAtOnce = 4;

    [Test]
    public async Task Invoices_are_issued_and_sent_while_the_mail_server_holds_every_connection()
    {
        // Nothing ever comes from it: an answer that waited for it would not come in this test's lifetime.
        await using var server = await SmtpServer.ThatAsync("banner", "hang");
        await using var host = await ApiHost.StartAsync(null, "--Mail:Smtp:Host=127.0.0.1", FormattableString.Invariant($"--Mail:Smtp:Port={server.Port}"), "--Mail:Smtp:Timeout=01:00:00");
        var draft = await DraftAsync(host);
        await CallAsync(host, $"/invoices/{draft}/issue", Body("issues", """{"send":true}"""));
        await server.UntilAsync("connected", 1);

        for (var count = 1; count < Invoices; count++)
        {
            await CallAsync(host, $"/invoices/{await DraftAsync(host)}/issue", Body("issues", """{"send":true}"""));
        }

        (await host.CountAsync("invoices where reference like 'hanging-%' and status = 'Issued'")).ShouldBe(Invoices);
        (await host.CountAsync("outgoing_mails where state = 'Sent' and recipient = 'hanging@example.com'")).ShouldBe(0);
        await server.UntilAsync("connected", SpokenWithAtOnce);
        server.Told("connected").Count.ShouldBe(SpokenWithAtOnce);
        server.Messages.ShouldBeEmpty();
    }

    private static async Task<string> DraftAsync(ApiHost host)
    {
        var (organization, customer) = await SellerAsync(host);
        var draft = await CallAsync(host, "/invoices", $$$"""
            {"data":{"type":"invoices","attributes":{"reference":"hanging-{{{Guid.CreateVersion7():N}}}","lines":[{"description":"Work","unitPrice":"100"}]},
            "relationships":{"organization":{"data":{"type":"organizations","id":"{{{organization}}}"} },"customer":{"data":{"type":"customers","id":"{{{customer}}}"} } } } }
            """);
        return draft.GetProperty("data").GetProperty("id").GetString()!;
    }

    private static async Task<(Guid Organization, Guid Customer)> SellerAsync(ApiHost host)
    {
        var organization = await host.ScalarAsync<Guid>($"select id from organizations where handle = '{host.Demo.Cannlytics.OrganizationId}'");
        if (await host.CountAsync("customers where email = 'hanging@example.com'") == 0)
        {
            await CallAsync(host, "/customers", $$$"""
                {"data":{"type":"customers","attributes":{"name":"Buyer","email":"hanging@example.com"},
                "relationships":{"organization":{"data":{"type":"organizations","id":"{{{organization}}}"} } } } }
                """);
        }

        return (organization, await host.ScalarAsync<Guid>("select id from customers where email = 'hanging@example.com'"));
    }

    private static string Body(string type, string attributes) => $$$"""{"data":{"type":"{{{type}}}","attributes":{{{attributes}}} } }""";

    private static async Task<JsonElement> CallAsync(ApiHost host, string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1" + path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", NativeApi.MediaType);
        request.Headers.Add("Authorization", $"Bearer {host.Demo.Native.ApiKey}");
        using var response = await host.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonElement.Parse(text);
    }
}
