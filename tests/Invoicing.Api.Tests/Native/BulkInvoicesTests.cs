using System.Text;
using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class BulkInvoicesTests
{
    private const string OneLine = """{"lines":[{"description":"Work","unitPrice":"100"}]}""";

    private NativeApi api = null!;
    private Guid customer;

    [OneTimeSetUp]
    public async Task SetUpAsync()
    {
        api = await NativeApi.CreateAsync();
        customer = await api.CustomerAsync();
    }

    [Test]
    public async Task Each_line_is_answered_by_a_line_in_the_same_order()
    {
        var results = await SendAsync(
            Row("a"),
            "",
            Row("b", """{"lines":[{"description":"No price"}]}"""),
            "not json",
            """{"data":{"type":"customers"}}""",
            Row(key: null));

        results.Select(result => result.GetProperty("row").GetInt32()).ShouldBe([1, 3, 4, 5, 6]);
        results.Select(StatusOf).ShouldBe([201, 422, 400, 409, 201]);
        results[1].GetProperty("key").GetString().ShouldBe("b");
        results[1].GetProperty("errors")[0].GetProperty("source").GetProperty("pointer").GetString().ShouldBe("/data/attributes/lines/0");
        var read = await api.GetAsync($"/invoices/{IdOf(results[0])}");
        read.Attributes.GetProperty("status").GetString().ShouldBe("draft");
    }

    [Test]
    public async Task What_is_sent_again_with_its_key_is_answered_and_not_made_again()
    {
        var rows = Enumerable.Range(0, 200).Select(at => Row($"again-{at}-{customer}")).ToArray();

        var first = await SendAsync(rows[..120]);
        var second = await SendAsync(rows);

        first.ShouldAllBe(result => StatusOf(result) == 201);
        second.Take(120).ShouldAllBe(result => IsReplayed(result));
        second.Skip(120).ShouldAllBe(result => !IsReplayed(result));
        second.Take(120).Select(IdOf).ShouldBe(first.Select(IdOf));
        second.Select(IdOf).Distinct().Count().ShouldBe(200);
        (await SendAsync(Row($"again-0-{customer}", """{"lines":[{"description":"Other work","unitPrice":"100"}]}"""))).Select(CodeOf).ShouldBe(["idempotency.key_reused"]);
    }

    [Test]
    public async Task Requests_at_once_make_each_row_once()
    {
        var rows = Enumerable.Range(0, 50).Select(at => Row($"race-{at}-{customer}")).ToArray();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(rows)));

        for (var at = 0; at < rows.Length; at++)
        {
            answers.Select(answer => answer[at]).Where(result => StatusOf(result) == 201).Select(IdOf).Distinct().Count().ShouldBe(1);
            answers.Select(answer => answer[at]).Where(result => StatusOf(result) != 201).Select(CodeOf).ShouldAllBe(code => code == "idempotency.in_progress");
        }
    }

    [Test]
    public async Task Invoices_are_issued_in_the_same_breath_or_not_made()
    {
        var whole = Row($"issue-{customer}");
        var withoutLines = Row($"empty-{customer}", """{"lines":[]}""");
        var before = await CountAsync();

        var results = await SendToAsync("/invoices/bulk?issue=true", whole, withoutLines);

        StatusOf(results[0]).ShouldBe(201);
        StatusOf(results[1]).ShouldBeInRange(400, 499);
        (await CountAsync()).ShouldBe(before + 1);
        (await api.GetAsync($"/invoices/{IdOf(results[0])}")).Attributes.GetProperty("status").GetString().ShouldBe("issued");
    }

    [Test]
    public async Task A_line_that_is_too_long_is_refused_alone_and_a_body_that_is_too_long_as_a_whole()
    {
        var results = await SendAsync(Row("before"), new string('x', (1024 * 1024) + 1), Row("after"));

        results.Select(StatusOf).ShouldBe([201, 413, 201]);
        var reply = await api.SendBytesAsync("POST", "/invoices/bulk", new byte[(64 * 1024 * 1024) + 1], ("Content-Type", "application/x-ndjson"));
        (reply.Status, reply.Code).ShouldBe((413, "body.too_large"));
    }

    [Test]
    public async Task A_key_without_the_scope_makes_nothing()
    {
        var reader = await api.WithScopesAsync("invoices:read");

        var reply = await reader.SendBytesAsync("POST", "/invoices/bulk", Encoding.UTF8.GetBytes(Row("a")), ("Content-Type", "application/x-ndjson"));

        (reply.Status, reply.Code).ShouldBe((403, "credential.scope_missing"));
    }

    private Task<JsonElement[]> SendAsync(params string[] rows) => SendToAsync("/invoices/bulk", rows);

    private async Task<JsonElement[]> SendToAsync(string path, params string[] rows)
    {
        var reply = await api.SendBytesAsync(
            "POST", path, Encoding.UTF8.GetBytes(string.Join('\n', rows)), ("Content-Type", "application/x-ndjson"), ("Accept", "application/x-ndjson"));
        reply.Status.ShouldBe(200, reply.Body);
        return [.. reply.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    private string Row(string? key, string attributes = OneLine)
    {
        var document = NativeApi.DraftBody(api, customer, attributes).ReplaceLineEndings(" ");
        return key is null ? document : $$"""{"key":"{{key}}",{{document[(document.IndexOf('{', StringComparison.Ordinal) + 1)..]}}""";
    }

    private Task<long> CountAsync() => api.Host.CountAsync($"invoices where organization_id = '{api.Organization}'");

    private static bool IsReplayed(JsonElement result) => result.TryGetProperty("replayed", out var replayed) && replayed.GetBoolean();

    private static int StatusOf(JsonElement result) => result.GetProperty("status").GetInt32();

    private static string IdOf(JsonElement result) => result.GetProperty("id").GetString()!;

    private static string CodeOf(JsonElement result) => result.GetProperty("errors")[0].GetProperty("code").GetString()!;
}
