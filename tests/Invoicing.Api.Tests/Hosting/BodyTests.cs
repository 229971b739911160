using System.Net;
using System.Text;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class BodyTests
{
    [TestCase("{", "body.not_json", 1)]
    [TestCase("{\"a\":\n 1,}", "body.not_json", 9)]
    [TestCase("{} x", "body.not_json", 3)]
    [TestCase("[NaN]", "body.not_json", 1)]
    [TestCase("{\"a\":1} // no", "body.not_json", 8)]
    [TestCase("{\"a\":\"\\u0000\"}", "body.forbidden_character", 5)]
    [TestCase("{\"a\\u0000\":1}", "body.forbidden_character", 1)]
    [TestCase("{\"a\":\"\0\"}", "body.not_json", 6)]
    [TestCase("{\"a\":\"\\ud800\"}", "body.forbidden_character", 5)]
    [TestCase("{\"a\":\"\\ud800\\ud800\"}", "body.forbidden_character", 5)]
    [TestCase("{\"a\":\"\\udc00x\"}", "body.forbidden_character", 5)]
    [TestCase("{\"\\uDFFF\":1}", "body.forbidden_character", 1)]
    [TestCase("", "body.empty", 0)]
    [TestCase(" \r\n\t", "body.empty", 0)]
    public async Task A_body_that_cannot_be_kept_is_malformed(string body, string code, int offset)
    {
        var response = await PostAsync("/alpha/echo", Encoding.UTF8.GetBytes(body));

        await FailureShapeTests.ShouldBeAlphaAsync(response, 400, "Malformed", code);
        (await HostingHost.JsonAsync(response)).GetProperty("offset").GetInt64().ShouldBe(offset);
    }

    [Test]
    public async Task A_body_that_is_not_utf8_is_malformed()
    {
        var response = await PostAsync("/alpha/echo", [.. "{\"a\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8]);

        await FailureShapeTests.ShouldBeAlphaAsync(response, 400, "Malformed", "body.not_utf8");
    }

    [TestCase(32, 200)]
    [TestCase(33, 400)]
    [TestCase(100, 400)]
    public async Task Depth_is_bounded(int depth, int status)
    {
        var response = await PostAsync("/alpha/echo", Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));

        response.StatusCode.ShouldBe((HttpStatusCode)status);
        if (status == 400)
        {
            await FailureShapeTests.ShouldBeAlphaAsync(response, 400, "Malformed", "body.too_deep");
        }
    }

    [Test]
    public async Task Objects_count_as_depth_too()
    {
        var body = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        await FailureShapeTests.ShouldBeAlphaAsync(await PostAsync("/alpha/echo", Encoding.UTF8.GetBytes(body)), 400, "Malformed", "body.too_deep");
    }

    [TestCase(null)]
    [TestCase("text/plain")]
    [TestCase("application/xml; charset=nonsense")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("not a media type")]
    public async Task Any_content_type_is_read_and_nothing_is_escaped_or_lost(string? contentType)
    {
        var response = await PostAsync("/alpha/echo", "\uFEFF{\"Ä\":\"\\ud83d\\ude00<&\",\"n\":1.50,\"nil\":null,\"\\\\u0000\":1}"u8.ToArray(), contentType);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"n\":1.50,\"nil\":null");
    }

    [Test]
    public async Task The_accept_header_is_ignored()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/alpha/page");
        request.Headers.TryAddWithoutValidation("Accept", "application/problem+json, text/html;q=0.9");
        request.Headers.TryAddWithoutValidation("Accept-Charset", "utf-16");

        var response = await HostingHost.Client.SendAsync(request);

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        (await response.Content.ReadAsStringAsync()).ShouldBe("1");
    }

    [Test]
    public async Task A_null_result_is_the_text_null()
    {
        var response = await PostAsync("/alpha/null", [], null);

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        (await response.Content.ReadAsStringAsync()).ShouldBe("null");
    }

    [TestCase("/alpha/optional")]
    [TestCase("/alpha/optional-thing")]
    public async Task An_optional_body_may_be_absent(string path) =>
        (await (await PostAsync(path, [], null)).Content.ReadAsStringAsync()).ShouldBe("true");

    [Test]
    public async Task Delete_takes_a_body()
    {
        var response = await HostingHost.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Delete, "/alpha/things") { Content = new StringContent("[1]") });

        (await response.Content.ReadAsStringAsync()).ShouldBe("[1]");
    }

    [Test]
    public async Task The_last_of_two_equal_keys_counts()
    {
        var response = await PostAsync("/alpha/things", "{\"Name\":1,\"name\":2,\"Name\":3,\"extra\":4}"u8.ToArray());

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"Name":3,"note":null}""");
    }

    [TestCase("/alpha/things", "[]", "body.not_object")]
    [TestCase("/alpha/things", "null", "body.not_object")]
    [TestCase("/alpha/things", "\"x\"", "body.not_object")]
    [TestCase("/alpha/strict", "{\"count\":\"many\"}", "body.wrong_type")]
    public async Task A_model_of_another_shape_is_malformed(string path, string body, string code) =>
        await FailureShapeTests.ShouldBeAlphaAsync(await PostAsync(path, Encoding.UTF8.GetBytes(body)), 400, "Malformed", code);

    [Test]
    public async Task Validators_refuse_with_wire_names_codes_and_state()
    {
        var response = await PostAsync("/alpha/things", "{\"name\":1}"u8.ToArray());

        await FailureShapeTests.ShouldBeAlphaAsync(response, 422, "Invalid", "request.invalid");
        (await HostingHost.JsonAsync(response)).GetProperty("fields")[0].GetString().ShouldBe("Name:missing:state");
    }

    [TestCase("a=1&b=x+y%20z&a=2&c&=&", """{"a":"2","b":"x y z","c":"","":""}""")]
    [TestCase("{\"a\":1}", """{"a":1}""")]
    public async Task A_form_is_an_object_of_strings(string body, string expected)
    {
        var response = await PostAsync("/alpha/echo", Encoding.UTF8.GetBytes(body), "application/x-www-form-urlencoded; charset=utf-8");

        (await response.Content.ReadAsStringAsync()).ShouldBe(expected);
    }

    [TestCase("a=%00")]
    [TestCase("%FF=1")]
    public async Task A_form_that_is_not_text_is_malformed(string body) => await FailureShapeTests.ShouldBeAlphaAsync(
        await PostAsync("/alpha/echo", Encoding.UTF8.GetBytes(body), "application/x-www-form-urlencoded"), 400, "Malformed", "body.forbidden_character");

    internal static Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return HostingHost.Client.PostAsync(path, content);
    }
}
