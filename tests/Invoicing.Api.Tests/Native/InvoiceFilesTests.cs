using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Native;

/// <summary>What is attached to an invoice, and the files that are made of it.</summary>
public sealed class InvoiceFilesTests
{
    private static readonly byte[] Timesheet = Encoding.UTF8.GetBytes("day;hours\n2026-03-02;8\n");

    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await NativeApi.CreateAsync();

    [Test]
    public async Task A_file_is_attached_read_and_taken_away()
    {
        var draft = (await api.DraftAsync(await api.CustomerAsync())).Id;

        var attached = await AttachAsync(draft, "Stunden März.csv", "text/csv", Timesheet);

        attached.Status.ShouldBe(201, attached.Body);
        var file = attached.Attributes.GetProperty("attachments")[0];
        file.GetProperty("size").GetInt32().ShouldBe(Timesheet.Length);
        file.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Timesheet)));
        var path = $"/invoices/{draft}/attachments/{file.GetProperty("id").GetString()}";
        using var read = await GetFileAsync(path);
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(Timesheet);
        read.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        read.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Stunden März.csv");
        (await api.DeleteAsync(path)).Status.ShouldBe(204);
        using var gone = await GetFileAsync(path);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [TestCase("notes.txt", "text/plain", "/data/attributes/mediaType", TestName = "A type that no electronic invoice carries")]
    [TestCase("a/b.csv", "text/csv", "/data/attributes/name", TestName = "A name with a folder")]
    public async Task What_can_not_be_attached_is_refused_by_name(string name, string mediaType, string pointer)
    {
        var draft = (await api.DraftAsync(await api.CustomerAsync())).Id;

        var refused = await AttachAsync(draft, name, mediaType, Timesheet);

        refused.Status.ShouldBeInRange(400, 422);
        refused.Body.ShouldContain(pointer);
    }

    [Test]
    public async Task Nothing_is_attached_to_an_issued_invoice()
    {
        var issued = await IssuedAsync();

        (await AttachAsync(issued, "late.csv", "text/csv", Timesheet)).Status.ShouldBe(409);
    }

    [Test]
    public async Task The_same_file_is_given_again_until_the_invoice_stands_otherwise()
    {
        var id = await IssuedAsync();

        using var first = await GetFileAsync($"/invoices/{id}/documents/pdf");
        using var again = await GetFileAsync($"/invoices/{id}/documents/pdf");

        var bytes = await first.Content.ReadAsByteArrayAsync();
        (await again.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
        first.Headers.ETag!.Tag.ShouldBe($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
        using var known = await GetFileAsync($"/invoices/{id}/documents/pdf", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag));
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await api.Host.CountAsync($"renderings where invoice_id = '{id}'")).ShouldBe(1);

        (await api.PostAsync($"/invoices/{id}/payments", NativeApi.Document("payments", attributes: """{"amount":"21.00"}"""))).Status.ShouldBe(201);

        using var paid = await GetFileAsync($"/invoices/{id}/documents/pdf");
        paid.Headers.ETag.ShouldNotBe(first.Headers.ETag);
        (await api.Host.CountAsync($"renderings where invoice_id = '{id}' and content is not null")).ShouldBe(2);
    }

    [Test]
    public async Task A_part_of_a_file_is_given_where_it_is_asked_for()
    {
        var id = await IssuedAsync();
        using var whole = await GetFileAsync($"/invoices/{id}/documents/pdf");

        using var part = await GetFileAsync($"/invoices/{id}/documents/pdf", request => request.Headers.Range = new RangeHeaderValue(100, 199));

        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe((await whole.Content.ReadAsByteArrayAsync())[100..200]);
    }

    [Test]
    public async Task A_character_that_no_font_has_is_told_with_the_file_and_in_its_resource()
    {
        // Of the private use area: no installed font has it.
        var id = (await api.DraftAsync(await api.CustomerAsync(), """{"lines":[{"description":"Sign \uE123","unitPrice":"1"}]}""")).Id;
        (await api.PostAsync($"/invoices/{id}/issue", null)).Status.ShouldBe(200);

        using var file = await GetFileAsync($"/invoices/{id}/documents/pdf");

        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Headers.GetValues("Missing-Characters").ShouldBe(["U+E123"]);
        var listed = await api.GetAsync($"/documents?filter=equals(invoice.id,'{id}')");
        listed.Data[0].GetProperty("attributes").GetProperty("missingCharacters").EnumerateArray().Select(each => each.GetString()).ShouldBe(["U+E123"]);
        using var other = await GetFileAsync($"/invoices/{await IssuedAsync()}/documents/pdf");
        other.Headers.Contains("Missing-Characters").ShouldBeFalse();
    }

    [Test]
    public async Task A_format_that_nobody_writes_is_told_with_those_that_there_are()
    {
        var reply = await api.GetAsync($"/invoices/{await IssuedAsync()}/documents/docx");

        (reply.Status, reply.Code).ShouldBe((404, "document.unknown_format"));
        reply.Body.ShouldContain("pdf, ubl, cii");
    }

    private async Task<string> IssuedAsync()
    {
        var id = (await api.DraftAsync(await api.CustomerAsync())).Id;
        (await api.PostAsync($"/invoices/{id}/issue", null)).Status.ShouldBe(200);
        return id;
    }

    private Task<NativeApi.Reply> AttachAsync(string invoice, string name, string mediaType, byte[] content) => api.PostAsync(
        $"/invoices/{invoice}/attachments",
        NativeApi.Document("attachments", attributes: $$"""{"name":"{{name}}","mediaType":"{{mediaType}}","content":"{{Convert.ToBase64String(content)}}"}"""));

    private async Task<HttpResponseMessage> GetFileAsync(string path, Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", api.Key);
        with?.Invoke(request);
        return await api.Host.Client.SendAsync(request);
    }
}
