using System.Text;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Zenskar.ZenskarApi;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

[TestFixture]
public sealed class GenerateInvoiceValidationTests
{
    private const string Uuid = "6fa459ea-ee8a-3ca4-894e-db77e160355e";

    private ZenskarApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [TearDown]
    public async Task Nothing_was_stored() => (await api.InvoicesAsync()).ShouldBe(0);

    [Test]
    public async Task All_missing_fields_are_told_in_order() =>
        (await api.PostAsync("""{"a": 1}""")).ShouldBe(422, "{\"detail\":[" + string.Join(',', new[] { "customer_id", "contract_id", "from_date", "to_date" }
            .Select(name => $$$"""{"type":"missing","loc":["body","{{{name}}}"],"msg":"Field required","input":{"a":1}}""")) + "]}");

    [Test]
    public async Task Every_complaint_of_a_request_is_told_at_once()
    {
        const string body = """
            {"billing_cycle_start_day":0,"bill_for_date":"x","check_duplicate_invoice":"maybe","to_date":true,"from_date":"2024-13-01","contract_id":5,"customer_id":"x"}
            """;

        (await api.PostAsync(body, ("apiversion", "abc"))).ShouldBe(
            422,
            """{"detail":[{"type":"int_parsing","loc":["header","apiversion"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"abc"},""" +
            """{"type":"uuid_parsing","loc":["body","customer_id"],"msg":"Input should be a valid UUID, invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `x` at 1","input":"x","ctx":{"error":"invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `x` at 1"}},""" +
            """{"type":"uuid_type","loc":["body","contract_id"],"msg":"UUID input should be a string, bytes or UUID object","input":5},""" +
            """{"type":"datetime_from_date_parsing","loc":["body","from_date"],"msg":"Input should be a valid datetime or date, month value is outside expected range of 1-12","input":"2024-13-01","ctx":{"error":"month value is outside expected range of 1-12"}},""" +
            """{"type":"datetime_type","loc":["body","to_date"],"msg":"Input should be a valid datetime","input":true},""" +
            """{"type":"bool_parsing","loc":["body","check_duplicate_invoice"],"msg":"Input should be a valid boolean, unable to interpret input","input":"maybe"},""" +
            """{"type":"datetime_from_date_parsing","loc":["body","bill_for_date"],"msg":"Input should be a valid datetime or date, input is too short","input":"x","ctx":{"error":"input is too short"}},""" +
            """{"type":"greater_than_equal","loc":["body","billing_cycle_start_day"],"msg":"Input should be greater than or equal to 1","input":0,"ctx":{"ge":1}}]}""");
    }

    [TestCase("32", """{"type":"less_than_equal","loc":["body","billing_cycle_start_day"],"msg":"Input should be less than or equal to 31","input":32,"ctx":{"le":31}}""")]
    [TestCase("-1", """{"type":"greater_than_equal","loc":["body","billing_cycle_start_day"],"msg":"Input should be greater than or equal to 1","input":-1,"ctx":{"ge":1}}""")]
    [TestCase("1e2", """{"type":"less_than_equal","loc":["body","billing_cycle_start_day"],"msg":"Input should be less than or equal to 31","input":1e2,"ctx":{"le":31}}""")]
    [TestCase("5.5", """{"type":"int_from_float","loc":["body","billing_cycle_start_day"],"msg":"Input should be a valid integer, got a number with a fractional part","input":5.5}""")]
    [TestCase("[]", """{"type":"int_type","loc":["body","billing_cycle_start_day"],"msg":"Input should be a valid integer","input":[]}""")]
    [TestCase("\"x\"", """{"type":"int_parsing","loc":["body","billing_cycle_start_day"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}""")]
    public async Task Billing_day_lies_between_1_and_31(string day, string error) =>
        (await api.PostAsync(api.Body(Guid.Empty, "0", "9", $"\"billing_cycle_start_day\":{day}"))).ShouldComplain(error);

    [TestCase("customer_id", "null", "uuid_type")]
    [TestCase("customer_id", "{\"a\":1}", "uuid_type")]
    [TestCase("customer_id", "\"\"", "uuid_parsing")]
    [TestCase("contract_id", "[]", "uuid_type")]
    [TestCase("from_date", "null", "datetime_type")]
    [TestCase("from_date", "{}", "datetime_type")]
    [TestCase("from_date", "1e300", "datetime_parsing")]
    [TestCase("from_date", "\"0000-01-01\"", "datetime_parsing")]
    [TestCase("to_date", "\"2024-02-30\"", "datetime_from_date_parsing")]
    [TestCase("check_duplicate_invoice", "2", "bool_parsing")]
    [TestCase("check_duplicate_invoice", "{}", "bool_type")]
    [TestCase("bill_for_date", "[]", "datetime_type")]
    public async Task Wrong_type_is_told_per_field(string field, string value, string type)
    {
        var body = api.Body(Guid.Parse(Uuid), "0", "9");
        body = $"{body[..^1]},\"{field}\":{value}}}";

        var error = (await api.PostAsync(body)).Json.GetProperty("detail").EnumerateArray().Single();

        error.GetProperty("type").GetString().ShouldBe(type);
        error.GetProperty("loc").GetRawText().ShouldBe($"[\"body\",\"{field}\"]");
        error.GetProperty("input").GetRawText().ShouldBe(value);
    }

    [TestCase("")]
    [TestCase("  \n")]
    [TestCase("null")]
    public async Task Body_is_required(string body) =>
        (await api.PostAsync(body)).ShouldComplain("""{"type":"missing","loc":["body"],"msg":"Field required","input":null}""");

    [Test]
    public async Task Missing_body_is_told_after_a_wrong_header() =>
        (await api.PostAsync(string.Empty, ("apiversion", "x"))).Body.ShouldMatch("""^\{"detail":\[\{"type":"int_parsing".*\},\{"type":"missing","loc":\["body"\].*\}\]\}$""");

    [TestCase("[]")]
    [TestCase("[{}]")]
    [TestCase("5")]
    [TestCase("\"x\"")]
    [TestCase("true")]
    public async Task Body_is_an_object(string body) => (await api.PostAsync(body)).ShouldComplain(
        $$"""{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":{{body}}}""");

    [TestCase("{", 1, "Expecting property name enclosed in double quotes")]
    [TestCase("{\"a\":1,}", 7, "Expecting property name enclosed in double quotes")]
    [TestCase("{\"a\":tru}", 5, "Expecting value")]
    [TestCase("{\"a\" 1}", 5, "Expecting ':' delimiter")]
    [TestCase("{\"a\":1 \"b\":2}", 7, "Expecting ',' delimiter")]
    [TestCase("{} x", 3, "Extra data")]
    [TestCase("{\"é\":x}", 5, "Expecting value")]
    [TestCase("{\"a\":\"\\u0000\"}", 5, "The body holds a NUL character or half of a surrogate pair.")]
    [TestCase("{\"a\":\"\\ud800\"}", 5, "The body holds a NUL character or half of a surrogate pair.")]
    public async Task Broken_json_is_told_with_its_place(string body, int offset, string reason) => (await api.PostAsync(body)).ShouldComplain(
        $$$"""{"type":"json_invalid","loc":["body",{{{offset}}}],"msg":"JSON decode error","input":{},"ctx":{"error":"{{{reason}}}"}}""");

    [Test]
    public async Task Deep_body_is_refused() => (await api.PostAsync("{\"a\":" + new string('[', 100) + new string(']', 100) + "}")).ShouldComplain(
        """{"type":"json_invalid","loc":["body",36],"msg":"JSON decode error","input":{},"ctx":{"error":"The body is nested too deep."}}""");

    [Test]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var reply = await api.SendAsync(HttpMethod.Post, GeneratePath, [(byte)'{', 0xFF, (byte)'}']);

        reply.ShouldComplain("""{"type":"json_invalid","loc":["body",1],"msg":"JSON decode error","input":{},"ctx":{"error":"The body is not UTF-8 text."}}""");
    }

    [Test]
    public async Task Large_body_is_refused()
    {
        var reply = await api.SendAsync(HttpMethod.Post, GeneratePath, Encoding.UTF8.GetBytes("{\"a\":\"" + new string('a', 2 * 1024 * 1024) + "\"}"));

        reply.ShouldBe(413, """{"detail":"Request Entity Too Large"}""");
    }
}
