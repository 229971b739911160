using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class ExportInvoicesTests
{
    private NativeApi api = null!;
    private Guid customer;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await NativeApi.CreateAsync();
        customer = await api.CustomerAsync("=HYPERLINK(\"http://evil.example\"), \"Ltd\"");
    }

    [Test]
    public async Task Lines_are_the_resource_objects_of_all_that_the_filter_finds()
    {
        var (first, second) = (await api.DraftAsync(customer), await api.DraftAsync(customer));

        var reply = await api.GetAsync($"/invoices/export?filter=equals(organization.id,'{api.Organization}')", ("Accept", "application/x-ndjson"));

        reply.Status.ShouldBe(200, reply.Body);
        reply.ContentType.ShouldBe("application/x-ndjson");
        var lines = reply.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToArray();
        lines.Select(line => line.GetProperty("id").GetString()).ShouldBe([first.Id, second.Id], ignoreOrder: true);
        var read = await api.GetAsync($"/invoices/{first.Id}");
        lines.Single(line => line.GetProperty("id").GetString() == first.Id).GetRawText().ShouldBe(read.Data.GetRawText());
    }

    [Test]
    public async Task Tables_have_a_head_and_no_cell_is_a_formula()
    {
        var seller = await NativeApi.CreateAsync();
        var buyer = await seller.CustomerAsync("=1+1,\"x\"");
        var draft = await seller.DraftAsync(buyer, """{"reference":"@cmd","lines":[{"description":"Work","unitPrice":"-5"}]}""");

        var reply = await seller.GetAsync($"/invoices/export?format=csv&filter=equals(organization.id,'{seller.Organization}')", ("Accept", "text/csv"));

        reply.ContentType.ShouldBe("text/csv");
        var lines = reply.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("id,kind,status,number,reference,");
        lines[1].ShouldStartWith($"{draft.Id},invoice,draft,,'@cmd,,");
        lines[1].ShouldContain(",\"'=1+1,\"\"x\"\"\",");
    }

    [TestCase("format=xml", "format", "export.format_unknown")]
    [TestCase("sort=number", "sort", "parameter.unknown")]
    [TestCase("filter=equals(nothing,'1')", "filter", "filter.unknown_field")]
    public async Task What_is_not_known_is_refused_by_name(string query, string parameter, string code)
    {
        var reply = await api.GetAsync($"/invoices/export?{query}");

        (reply.Status, reply.Parameter, reply.Code).ShouldBe((400, parameter, code));
    }

    [Test]
    public async Task A_key_without_the_scope_reads_nothing()
    {
        var reply = await (await api.WithScopesAsync("customers:read")).GetAsync("/invoices/export");

        (reply.Status, reply.Code).ShouldBe((403, "credential.scope_missing"));
    }
}
