using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class DeleteInvoicesTests
{
    [Test]
    public async Task A_document_is_deleted_by_the_id_in_the_body()
    {
        var id = await StoredAsync();

        await (await DeleteAsync($$"""{"invoice_id":"{{id}}"}""")).ShouldAnswerAsync("[]");

        await ShouldBeGoneAsync(id);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"invoice_id\":\"another\"}")]
    public async Task A_document_is_deleted_by_the_id_in_the_path_whatever_the_body_says(string? body)
    {
        var (id, another) = (await StoredAsync(), await StoredAsync());

        var response = await SendAsync(HttpMethod.Delete, $"{Invoices}/{id}?organization_id={Handle}", body?.Replace("another", another));

        await response.ShouldAnswerAsync("[]");
        await ShouldBeGoneAsync(id);
        (await DocumentsAsync(another)).ShouldBe(1);
    }

    [Test]
    public async Task A_broken_body_refuses_also_where_the_path_decides()
    {
        var id = await StoredAsync();

        var response = await SendAsync(HttpMethod.Delete, $"{Invoices}/{id}?organization_id={Handle}", "{broken");

        await response.ShouldRefuseAsync(400, $"{NotRecognized} The body is not valid JSON.");
        (await DocumentsAsync(id)).ShouldBe(1);
    }

    [Test]
    public async Task A_list_is_deleted_as_a_whole()
    {
        var (first, second) = (await StoredAsync(), await StoredAsync());

        await (await DeleteAsync($$"""[{"invoice_id":"{{first}}"},{"invoice_id":"{{second}}","more":1},{"invoice_id":"{{first}}"}]""")).ShouldAnswerAsync("[]");

        await ShouldBeGoneAsync(first);
        await ShouldBeGoneAsync(second);
    }

    [Test]
    public async Task Deleting_again_or_an_unknown_document_succeeds()
    {
        var id = await StoredAsync();
        for (var time = 0; time < 3; time++)
        {
            await (await DeleteAsync($$"""{"invoice_id":"{{id}}"}""")).ShouldAnswerAsync("[]");
        }
    }

    [Test]
    public async Task A_deleted_document_starts_anew()
    {
        var id = NewId();
        await PostAsync($$"""{"invoice_id":"{{id}}","a":1}""");
        await DeleteAsync($$"""{"invoice_id":"{{id}}"}""");

        await PostAsync($$"""{"invoice_id":"{{id}}","b":2}""");

        await (await GetAsync(id)).ShouldAnswerAsync($$"""{"id":"{{id}}","invoice_id":"{{id}}","b":2,{{Stamp}}}""");
    }

    private static async Task<string> StoredAsync()
    {
        var id = NewId();
        await (await PostAsync($$"""{"invoice_id":"{{id}}","amount":"350","project_id":"p"}""")).DataAsync();
        return id;
    }

    private static async Task ShouldBeGoneAsync(string id)
    {
        await (await GetAsync(id)).ShouldAnswerAsync("{}");
        (await DocumentsAsync(id)).ShouldBe(0);
        (await DraftsAsync(id, "true")).ShouldBe(0);
    }
}
