using System.Text;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class BadRequestTests
{
    private const string NoId = " Every object needs an invoice_id: text of 1 to 500 characters.";

    [TestCase("5", "")]
    [TestCase("\"x\"", "")]
    [TestCase("null", "")]
    [TestCase("true", "")]
    [TestCase("[5]", "")]
    [TestCase("[[]]", "")]
    [TestCase("[null]", "")]
    [TestCase("[\"TEST\"]", "")]
    [TestCase("[]", " The array is empty.")]
    [TestCase("{}", NoId)]
    [TestCase("[{}]", NoId)]
    [TestCase("{\"amount\":\"350\"}", NoId)]
    [TestCase("{\"Invoice_Id\":\"x\"}", NoId)]
    [TestCase("{\"invoice_id\":\"\"}", NoId)]
    [TestCase("{\"invoice_id\":5}", NoId)]
    [TestCase("{\"invoice_id\":null}", NoId)]
    [TestCase("{\"invoice_id\":[\"x\"]}", NoId)]
    [TestCase("{\"invoice_id\":{}}", NoId)]
    [TestCase("{\"data\":{\"invoice_id\":\"x\"}}", NoId)]
    [TestCase("{", " The body is not valid JSON.")]
    [TestCase("{\"invoice_id\":\"x\",}", " The body is not valid JSON.")]
    [TestCase("{\"invoice_id\":\"x\",\"n\":NaN}", " The body is not valid JSON.")]
    [TestCase("{'invoice_id':'x'}", " The body is not valid JSON.")]
    [TestCase("invoice_id=x", " The body is not valid JSON.")]
    [TestCase("", " Send a JSON body with this request.")]
    [TestCase("  ", " Send a JSON body with this request.")]
    [TestCase("{\"invoice_id\":\"a\\u0000\"}", " The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("{\"invoice_id\":\"x\",\"a\":\"\\ud800\"}", " The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("{\"invoice_id\":\"x\",\"\\udc00\":1}", " The body holds a NUL character or half of a surrogate pair.")]
    public async Task Data_that_is_no_document_is_not_recognized(string body, string reason)
    {
        await (await PostAsync(body)).ShouldRefuseAsync(400, NotRecognized + reason);
        await (await DeleteAsync(body)).ShouldRefuseAsync(400, NotRecognized + reason);
        await (await SendAsync(HttpMethod.Post, $"{Invoices}/X?organization_id={Handle}", body)).ShouldRefuseAsync(400, NotRecognized + reason);
    }

    [Test]
    public async Task Bytes_that_are_no_text_are_not_recognized() => await
        (await SendBytesAsync(HttpMethod.Post, $"{Invoices}?organization_id={Handle}", [.. "{\"invoice_id\":\""u8, 0xFF, .. "\"}"u8], "Bearer " + Key))
        .ShouldRefuseAsync(400, $"{NotRecognized} The body is not UTF-8 text.");

    [TestCase("1e1001")]
    [TestCase("-1E+200000")]
    [TestCase("1e-1001")]
    [TestCase("1e99999999999999999999")]
    [TestCase("LONG")]
    public async Task Numbers_without_measure_are_refused(string number)
    {
        var id = NewId();
        var digits = number.Replace("LONG", new string('9', 1_001));

        var response = await PostAsync($$"""{"invoice_id":"{{id}}","a":[{"b":{{digits}}}]}""");

        await response.ShouldRefuseAsync(400, $"{NotRecognized} A number is too long or its exponent too large.");
        (await DocumentsAsync(id)).ShouldBe(0);
    }

    [Test]
    public async Task One_bad_object_refuses_the_list()
    {
        var id = NewId();

        await (await PostAsync($$"""[{"invoice_id":"{{id}}"},{"amount":1}]""")).ShouldRefuseAsync(400, NotRecognized + NoId);

        (await DocumentsAsync(id)).ShouldBe(0);
        (await DraftsAsync(id, "true")).ShouldBe(0);
    }

    [Test]
    public async Task An_id_has_at_most_500_characters()
    {
        var id = NewId().PadRight(500, 'é');

        await (await PostAsync($$"""{"invoice_id":"{{id}}"}""")).DataAsync();

        await (await PostAsync($$"""{"invoice_id":"{{id}}x"}""")).ShouldRefuseAsync(400, NotRecognized + NoId);
        (await (await GetAsync(id)).DataAsync()).ShouldContain(id);
        await (await GetAsync(id + "x")).ShouldAnswerAsync("{}");
    }

    [TestCase(64 * 1024, true)]
    [TestCase((64 * 1024) + 1, false)]
    public async Task An_object_has_at_most_64_kibibytes(int size, bool isTaken)
    {
        var id = NewId();
        var frame = $$"""{"invoice_id":"{{id}}","é":""}""";

        var response = await PostAsync(frame.Insert(frame.Length - 2, new string('x', size - Encoding.UTF8.GetByteCount(frame))));

        if (!isTaken)
        {
            await response.ShouldRefuseAsync(400, $"{NotRecognized} An object may have at most 64 KiB.");
        }

        (await DocumentsAsync(id)).ShouldBe(isTaken ? 1 : 0);
    }

    [Test]
    public async Task A_list_has_at_most_a_thousand_objects()
    {
        var id = NewId();
        var body = $"[{string.Join(',', Enumerable.Range(0, 1_001).Select(number => $$"""{"invoice_id":"{{id}}{{number}}"}"""))}]";

        await (await PostAsync(body)).ShouldRefuseAsync(400, $"{NotRecognized} An array may hold at most 1,000 objects.");
        await (await DeleteAsync(body)).ShouldRefuseAsync(400, $"{NotRecognized} An array may hold at most 1,000 objects.");

        (await SharedApiCountAsync(id)).ShouldBe(0);
    }

    [TestCase(100)]
    [TestCase(33)]
    public async Task Depth_is_bounded(int depth)
    {
        var id = NewId();

        await (await PostAsync($$"""{"invoice_id":"{{id}}","a":{{new string('[', depth - 1)}}{{new string(']', depth - 1)}}}"""))
            .ShouldRefuseAsync(400, $"{NotRecognized} The body is nested too deep.");

        (await DocumentsAsync(id)).ShouldBe(0);
    }

    [Test]
    public async Task A_body_beyond_the_limit_of_its_route_is_too_large()
    {
        var body = new string(' ', 2 * 1024 * 1024) + "{\"invoice_id\":\"x\"}";

        foreach (var path in new[] { Invoices, Invoices + "/x" })
        {
            await (await SendAsync(HttpMethod.Delete, $"{path}?organization_id={Handle}", body)).ShouldRefuseAsync(
                413, "The body is larger than this server accepts.");
        }

        await (await PostAsync(new string(' ', 64 * 1024 * 1024) + "{}")).ShouldRefuseAsync(413, "The body is larger than this server accepts.");
    }

    [TestCase("PUT", Invoices)]
    [TestCase("PATCH", Invoices)]
    [TestCase("PUT", Invoices + "/TEST")]
    [TestCase("OPTIONS", Invoices)]
    public async Task Another_verb_is_not_allowed(string verb, string path)
    {
        var response = await SendAsync(new HttpMethod(verb), $"{path}?organization_id={Handle}");

        await response.ShouldRefuseAsync(405, $"Method \"{verb}\" not allowed.");
        response.Content.Headers.Allow.Order().ShouldBe(["DELETE", "GET", "POST"]);
    }

    [TestCase("GET", Invoices + "/")]
    [TestCase("POST", Invoices + "/")]
    [TestCase("DELETE", Invoices + "/")]
    [TestCase("PUT", Invoices + "/")]
    [TestCase("GET", Invoices + "/TEST/")]
    [TestCase("DELETE", Invoices + "/TEST/")]
    [TestCase("GET", Invoices + "/TEST/more")]
    [TestCase("GET", "/api/unknown")]
    [TestCase("POST", "/api/invoice")]
    public async Task An_unknown_path_and_one_with_a_slash_at_its_end_is_not_found(string verb, string path)
    {
        var response = await SendAsync(new HttpMethod(verb), $"{path}?organization_id={Handle}");

        await response.ShouldRefuseAsync(404, "There is nothing at this path.");
    }

    [TestCase(Invoices + "/%ff")]
    [TestCase(Invoices + "?organization_id=%ff")]
    [TestCase(Invoices + "?organization_id=test-company&order_by=%00")]
    public async Task A_path_that_is_no_text_is_malformed(string path) =>
        await (await SendAsync(HttpMethod.Get, path)).ShouldRefuseAsync(400, "Path and query must be UTF-8 text without NUL characters.");

    private static Task<long> SharedApiCountAsync(string prefix) => TestKit.SharedApi.Host.CountAsync($"source_documents where \"key\" like '{prefix}%'");
}
