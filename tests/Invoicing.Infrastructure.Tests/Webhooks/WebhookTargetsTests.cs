using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Webhooks;
using Microsoft.Extensions.Options;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Webhooks;

public sealed class WebhookTargetsTests
{
    [TestCase("https://receiver.example/hooks?a=b", "https://receiver.example/hooks?a=b")]
    [TestCase("HTTPS://Receiver.Example", "https://receiver.example/")]
    [TestCase("https://receiver.example:8443/", "https://receiver.example:8443/")]
    [TestCase("https://1.1.1.1/", "https://1.1.1.1/")]
    [TestCase("https://[2606:4700:4700::1111]/", "https://[2606:4700:4700::1111]/")]
    public async Task Takes_public_addresses(string url, string plain) => (await Targets().CheckAsync(url, default)).ShouldBe(plain);

    [TestCase("http://receiver.example/")]
    [TestCase("ftp://receiver.example/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("receiver.example")]
    [TestCase("/hooks")]
    [TestCase("https://")]
    [TestCase("https://user:secret@receiver.example/")]
    [TestCase("https://receiver.example/#part")]
    [TestCase("https://receiver.example:22/")]
    [TestCase("https://receiver.example:80/")]
    [TestCase("https://receiver.example:0/")]
    public async Task Refuses_what_is_no_address_for_webhooks(string url) => (await CodeAsync(Targets(), url)).ShouldBe("webhook.url_invalid");

    [TestCase("https://127.0.0.1/")]
    [TestCase("https://127.1/")]
    [TestCase("https://2130706433/")]
    [TestCase("https://0x7f000001/")]
    [TestCase("https://0x7f.0.0.1/")]
    [TestCase("https://0177.0.0.1/")]
    [TestCase("https://017700000001/")]
    [TestCase("https://127.0.0.1./")]
    [TestCase("https://0/")]
    [TestCase("https://169.254.169.254/latest/meta-data")]
    [TestCase("https://2852039166/")]
    [TestCase("https://0xa9fea9fe/")]
    [TestCase("https://10.0.0.1/")]
    [TestCase("https://[::1]/")]
    [TestCase("https://[::ffff:127.0.0.1]/")]
    [TestCase("https://[::ffff:7f00:1]/")]
    [TestCase("https://[fd00:ec2::254]/")]
    [TestCase("https://[fe80::1]/")]
    public async Task Refuses_private_addresses_however_they_are_written(string url) => (await CodeAsync(Targets(), url)).ShouldBe("webhook.url_not_public");

    [TestCase("127%2e0%2e0%2e1")]
    [TestCase("\u2460\u2461\u2466.0.0.1")]
    [TestCase("127\u30020\u30020\u30021")]
    [TestCase("\uff11\uff12\uff17.0.0.1")]
    [TestCase("[::ffff:0:127.0.0.1]")]
    [TestCase("[fe80::1%25eth0]")]
    [TestCase("localhost")]
    [TestCase("metadata.google.internal")]
    public async Task Refuses_disguises_one_way_or_another(string host) =>
        (await CodeAsync(Targets(), $"https://{host}/")).ShouldStartWith("webhook.url_");

    [Test]
    public async Task Refuses_a_name_that_leads_inside() =>
        (await CodeAsync(Targets(new HostNamesStandIn("receiver.example", "10.0.0.1")), "https://receiver.example/")).ShouldBe("webhook.url_not_public");

    [Test]
    public async Task Refuses_a_name_of_which_one_address_is_inside() =>
        (await CodeAsync(Targets(new HostNamesStandIn("receiver.example", "1.1.1.1 fd00::1")), "https://receiver.example/")).ShouldBe("webhook.url_not_public");

    [Test]
    public async Task Refuses_a_name_that_nobody_knows() => (await CodeAsync(Targets(), "https://unknown.example/")).ShouldBe("webhook.url_unresolved");

    [Test]
    public async Task Takes_more_where_the_configuration_says_so()
    {
        var targets = new WebhookTargets(
            new HostNamesStandIn("receiver.example", "10.0.0.1"), Options.Create(new WebhookOptions { AllowInsecure = true, AllowPrivateAddresses = true }));

        (await targets.CheckAsync("http://receiver.example/", default)).ShouldBe("http://receiver.example/");
        (await targets.CheckAsync("http://127.0.0.1:5080/", default)).ShouldBe("http://127.0.0.1:5080/");
    }

    private static WebhookTargets Targets(IHostNames? names = null) =>
        new(names ?? new HostNamesStandIn("receiver.example", "1.1.1.1"), Options.Create(new WebhookOptions()));

    private static async Task<string> CodeAsync(WebhookTargets targets, string url)
    {
        try
        {
            return await targets.CheckAsync(url, default);
        }
        catch (InvoicingException refusal)
        {
            refusal.Field.ShouldBe("url");
            return refusal.Code;
        }
    }
}
