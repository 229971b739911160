using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class UpsertInvoicesTests
{
    [Test]
    public async Task Create_echoes_what_was_posted_and_who_stored_it()
    {
        var id = NewId();

        var response = await PostAsync($$"""{"invoice_id": "{{id}}", "project_id": "project-1", "amount": "350", "currency": "USD"}""");

        await response.ShouldAnswerAsync($$"""{"invoice_id":"{{id}}","project_id":"project-1","amount":"350","currency":"USD",{{Stamp}}}""");
        (await DocumentsAsync(id)).ShouldBe(1);
    }

    [Test]
    public async Task Update_echoes_only_what_was_posted_and_keeps_the_rest()
    {
        var id = NewId();
        await PostAsync($$"""{"invoice_id":"{{id}}","project_id":"project-1","amount":"350","currency":"USD"}""");

        var response = await PostAsync($$"""{"invoice_id":"{{id}}","amount":"720"}""");

        await response.ShouldAnswerAsync($$"""{"invoice_id":"{{id}}","amount":"720",{{Stamp}}}""");
        await (await GetAsync(id)).ShouldAnswerAsync(
            $$"""{"id":"{{id}}","invoice_id":"{{id}}","project_id":"project-1","amount":"720","currency":"USD",{{Stamp}}}""");
    }

    [Test]
    public async Task A_list_is_stored_and_echoed_as_a_list()
    {
        var (first, second) = (NewId(), NewId());

        var response = await PostAsync($$"""[{"invoice_id":"{{second}}"},{"invoice_id":"{{first}}","n":1}]""");

        await response.ShouldAnswerAsync($$"""[{"invoice_id":"{{second}}",{{Stamp}}},{"invoice_id":"{{first}}","n":1,{{Stamp}}}]""");
    }

    [Test]
    public async Task A_list_of_one_is_a_list()
    {
        var id = NewId();

        await (await PostAsync($$"""[{"invoice_id":"{{id}}"}]""")).ShouldAnswerAsync($$"""[{"invoice_id":"{{id}}",{{Stamp}}}]""");
    }

    [Test]
    public async Task The_same_id_twice_in_a_list_merges_in_their_order()
    {
        var id = NewId();

        await PostAsync($$"""[{"invoice_id":"{{id}}","a":1,"b":1},{"invoice_id":"{{id}}","b":2}]""");

        await (await GetAsync(id)).ShouldAnswerAsync($$"""{"id":"{{id}}","invoice_id":"{{id}}","a":1,"b":2,{{Stamp}}}""");
    }

    [Test]
    public async Task A_thousand_documents_of_64_kibibytes_are_taken_at_once()
    {
        var organization = await NewOrganizationAsync();
        var frame = Document(0, string.Empty).Length;

        var body = "[" + string.Join(',', Enumerable.Range(0, 1_000).Select(number => Document(number, new string('x', (64 * 1024) - frame)))) + "]";
        var response = await PostAsync(body, organization);

        response.EnsureSuccessStatusCode();
        (await SharedCountAsync(organization)).ShouldBe(1_000);
        static string Document(int number, string text) => $$"""{"invoice_id":"{{number:0000}}","text":"{{text}}"}""";
    }

    [Test]
    public async Task The_id_in_the_path_of_a_post_is_not_read()
    {
        var id = NewId();

        await (await SendAsync(HttpMethod.Post, $"{Invoices}/another?organization_id={Handle}", $$"""{"invoice_id":"{{id}}"}"""))
            .ShouldAnswerAsync($$"""{"invoice_id":"{{id}}",{{Stamp}}}""");

        await (await GetAsync("another")).ShouldAnswerAsync("{}");
    }

    [Test]
    public async Task Stamps_of_the_client_are_overwritten_in_their_place()
    {
        var id = NewId();

        var response = await PostAsync($$"""{"updated_by":"me","invoice_id":"{{id}}","updated_at":{"a":1},"z":0}""");

        await response.ShouldAnswerAsync($$"""{"updated_by":"*","invoice_id":"{{id}}","updated_at":"*","z":0}""");
        (await (await GetAsync(id)).Content.ReadAsStringAsync()).ShouldNotContain("\"me\"");
    }

    [TestCase("a/b")]
    [TestCase("50%")]
    [TestCase("%2F")]
    [TestCase("a b")]
    [TestCase(" ")]
    [TestCase("ä€😀")]
    [TestCase("'; drop table invoices; --")]
    [TestCase("a?b#c&d=e+f")]
    [TestCase("..x")]
    public async Task An_id_may_be_any_text(string id)
    {
        var organization = await NewOrganizationAsync();

        await (await PostAsync($$"""{"invoice_id":"{{id}}"}""", organization)).ShouldAnswerAsync($$"""{"invoice_id":"{{id}}",{{Stamp}}}""");

        await (await GetAsync(id, organization)).ShouldAnswerAsync($$"""{"id":"{{id}}","invoice_id":"{{id}}",{{Stamp}}}""");
        await (await SendAsync(HttpMethod.Delete, $"{Invoices}/{Uri.EscapeDataString(id)}?organization_id={organization}")).ShouldAnswerAsync("[]");
        await (await GetAsync(id, organization)).ShouldAnswerAsync("{}");
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase(null)]
    public async Task The_content_type_does_not_matter(string? contentType)
    {
        var id = NewId();

        var response = await SendAsync(
            HttpMethod.Post, $"{Invoices}?organization_id={Handle}", $$"""{"invoice_id":"{{id}}"}""", "Bearer " + Key, contentType);

        await response.ShouldAnswerAsync($$"""{"invoice_id":"{{id}}",{{Stamp}}}""");
    }

    private static Task<long> SharedCountAsync(string organization) => TestKit.SharedApi.Host.CountAsync(
        $"source_documents join organizations on organizations.id = organization_id where handle = '{organization}'");
}
