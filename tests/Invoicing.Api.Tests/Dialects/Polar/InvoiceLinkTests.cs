using System.Net;
using System.Text;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class InvoiceLinkTests
{
    [Test]
    public async Task There_is_no_link_before_the_invoice_is_generated()
    {
        var order = await PolarApi.CreateOrderAsync();

        (await PolarApi.GetAsync(PolarApi.Invoice(order))).ShouldBe(
            404, $$"""{"error":"InvoiceDoesNotExist","detail":"No invoice exists for order {{order}}."}""");
    }

    [Test]
    public async Task The_link_is_absolute_and_opens_the_pdf_without_a_credential()
    {
        var link = await LinkAsync();
        var number = link.Number;

        link.Answer.ShouldBe(200, $$"""{"url":"{{link.Url}}"}""");
        link.Url.ShouldStartWith($"{PolarApi.Host.Client.BaseAddress}documents/");
        using var client = new HttpClient();
        using var response = await client.GetAsync(link.Url);
        var pdf = await response.Content.ReadAsByteArrayAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/pdf");
        response.Content.Headers.NonValidated["Content-Disposition"].ToString().ShouldBe($"attachment; filename=\"Invoice-{number}.pdf\"");
        response.Headers.CacheControl!.ToString().ShouldBe("max-age=600, private");
        response.Headers.ETag!.Tag.ShouldMatch("^\"[0-9a-f]{64}\"$");
        Encoding.Latin1.GetString(pdf).ShouldStartWith("%PDF");
        Encoding.Latin1.GetString(pdf).TrimEnd().ShouldEndWith("%%EOF");
        PdfTools.Check(pdf);
        PdfTools.Text(pdf).ShouldContain(number);
    }

    [Test]
    public async Task An_unchanged_document_is_not_sent_again()
    {
        var link = await LinkAsync();
        using var first = await PolarApi.Host.Client.GetAsync(link.Url);
        using var request = new HttpRequestMessage(HttpMethod.Get, link.Url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await PolarApi.Host.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Test]
    public async Task An_altered_link_is_refused()
    {
        var url = (await LinkAsync()).Url;
        var other = new Uri((await LinkAsync()).Url).Segments[^1];
        var uri = new Uri(url);
        foreach (var altered in new[]
        {
            url.Replace("expires=", "expires=9"),
            url[..^1] + (url[^1] is 'A' ? 'B' : 'A'),
            url.Replace("signature=", "signature=x"),
            url.Replace(uri.Segments[^1], other),
            uri.GetLeftPart(UriPartial.Path),
            uri.GetLeftPart(UriPartial.Path) + "?expires=0&signature=",
        })
        {
            var answer = await PolarApi.SendAsync(HttpMethod.Get, altered, null);

            answer.ShouldBe(403, """{"error":"forbidden","message":"The link is altered or has expired; ask for a new one."}""");
        }
    }

    [TestCase("/documents/x")]
    [TestCase("/documents")]
    public async Task A_path_without_a_document_is_not_found(string path) =>
        (await PolarApi.SendAsync(HttpMethod.Get, path, null)).Json.GetProperty("error").GetString().ShouldBe("not_found");

    private static async Task<(PolarAnswer Answer, string Url, string Number)> LinkAsync()
    {
        var order = await PolarApi.CreateOrderAsync();
        await PolarApi.PostAsync(PolarApi.Invoice(order));
        var ready = await PolarApi.UntilReadyAsync(order);
        var answer = await PolarApi.GetAsync(PolarApi.Invoice(order));
        return (answer, answer.Json.GetProperty("url").GetString()!, ready.Json.GetProperty("invoice_number").GetString()!);
    }
}
