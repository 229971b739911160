using System.Text;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class BadRequestTests
{
    [TestCase("{", "The body is not valid JSON.")]
    [TestCase("{\"reference\":}", "The body is not valid JSON.")]
    [TestCase("", "Send a JSON body with this request.")]
    [TestCase(" ", "Send a JSON body with this request.")]
    [TestCase("[]", "The body must be a JSON object.")]
    [TestCase("[{}]", "The body must be a JSON object.")]
    [TestCase("\"x\"", "The body must be a JSON object.")]
    [TestCase("null", "The body must be a JSON object.")]
    [TestCase("1", "The body must be a JSON object.")]
    [TestCase("{\"reference\":\"\\u0000\"}", "The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("{\"reference\":\"\\ud800\"}", "The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("{\"\\u0000\":1}", "The body holds a NUL character or half of a surrogate pair.")]
    public async Task A_body_that_can_not_be_read_is_malformed(string body, string message) =>
        await (await PostAsync(body)).ShouldBeAsync(400, Refusal(message));

    [Test]
    public async Task Bytes_that_are_no_text_are_malformed() => await
        (await SendBytesAsync(HttpMethod.Post, Invoices, [.. "{\"reference\":\""u8, 0xC3, 0x28, .. "\"}"u8], "Bearer " + Key))
        .ShouldBeAsync(400, """{"message":"The body is not UTF-8 text.","errors":{}}""");

    [Test]
    public async Task Depth_is_bounded()
    {
        var reference = NewReference();

        var response = await PostAsync(Body(reference, ("extra", new string('[', 100) + new string(']', 100))));

        await response.ShouldBeAsync(400, """{"message":"The body is nested too deep.","errors":{}}""");
        await ShouldHaveStoredNothingAsync(reference);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Two_mebibytes_are_too_much(bool isKeyInHeader)
    {
        var reference = NewReference();
        var body = Body(reference, ("api_key", $"\"{Key}\""), ("extra", $"\"{new string('x', 2 * 1024 * 1024)}\""));

        var response = await SendAsync(HttpMethod.Post, Invoices, body, isKeyInHeader ? "Bearer " + Key : null);

        await response.ShouldBeAsync(413, """{"message":"The body is larger than this server accepts.","errors":{}}""");
        await ShouldHaveStoredNothingAsync(reference);
    }

    [TestCase("PATCH", Invoices, "GET, POST")]
    [TestCase("PUT", Invoices, "GET, POST")]
    [TestCase("DELETE", Invoices, "GET, POST")]
    [TestCase("GET", Invoices + "/I-1A2B/acceptance", "POST")]
    [TestCase("GET", "/v1/token", "POST")]
    [TestCase("PATCH", Invoices + "/I-1A2B", "GET")]
    [TestCase("POST", Invoices + "/I-1A2B", "GET")]
    public async Task Another_verb_is_not_allowed(string verb, string path, string allowed)
    {
        var response = await SendAsync(new HttpMethod(verb), path, null, "Bearer " + Key);

        await response.ShouldBeAsync(405, Refusal($"The method {verb} is not allowed at this path."));
        response.Content.Headers.Allow.Order(StringComparer.Ordinal).ShouldBe(allowed.Split(", "));
    }

    [TestCase("/v1")]
    [TestCase("/v1/accounts")]
    [TestCase("/v1/invoices/I-1A2B/quote")]
    [TestCase("/v1/unknown?api_key=abcd")]
    public async Task An_unknown_path_is_not_found(string path) =>
        await (await SendAsync(HttpMethod.Get, path)).ShouldBeAsync(404, """{"message":"There is nothing at this path.","errors":{}}""");

    [TestCase("/v1/invoices/%ff")]
    [TestCase("/v1/invoices?page=a%00b")]
    [TestCase("/v1/invoices?api_key=%ff")]
    public async Task A_path_that_is_no_text_is_malformed(string path) => await (await SendAsync(HttpMethod.Get, path)).ShouldBeAsync(
        400, """{"message":"Path and query must be UTF-8 text without NUL characters.","errors":{}}""");

    [Test]
    public async Task Nothing_that_is_thrown_at_it_breaks_it()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string[] values = ["null", "1", "-1", "1e400", "\"\"", "\"x\"", "[]", "{}", "true", "\"2017-08-12\"", "\"ESA46103834\"", "\"\\ud83d\\ude00\"", "[[1]]"];
        string[] fields = ["reference", "company_novicap_id", "debtor_novicap_id", "amount", "issued_at", "due_at", "api_key", "extra"];
        for (var request = 0; request < 300; request++)
        {
            var changes = fields.Where(_ => random.Next(3) == 0).Select(field => (field, random.Next(5) == 0 ? null : values[random.Next(values.Length)])).ToArray();
            var body = Encoding.UTF8.GetBytes(Body(NewReference(), changes));
            if (random.Next(4) == 0)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            var response = await SendBytesAsync(HttpMethod.Post, Invoices, body, "Bearer " + Key);

            var answer = await response.Content.ReadAsStringAsync();
            ((int)response.StatusCode).ShouldBeOneOf(201, 400, 409, 422);
            answer.ShouldStartWith(response.IsSuccessStatusCode ? "{\"data\":" : "{\"message\":", customMessage: Encoding.UTF8.GetString(body));
        }
    }
}
