using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>What a second post makes of what is there; the stamps stand where the first post put them.</summary>
public sealed class MergeTests
{
    [TestCase("\"a\":1,\"b\":2", "\"a\":3", "\"a\":3,\"b\":2,@", TestName = "Present keys are replaced in their place")]
    [TestCase("\"a\":1", "\"c\":1,\"b\":2", "\"a\":1,@,\"c\":1,\"b\":2", TestName = "New keys follow in their order")]
    [TestCase("\"m\":{\"x\":1,\"y\":2}", "\"m\":{\"y\":3,\"z\":4}", "\"m\":{\"x\":1,\"y\":3,\"z\":4},@", TestName = "Maps merge")]
    [TestCase("\"m\":{\"n\":{\"x\":1},\"k\":1}", "\"m\":{\"n\":{\"y\":2}}", "\"m\":{\"n\":{\"x\":1,\"y\":2},\"k\":1},@", TestName = "Maps in maps merge")]
    [TestCase("\"m\":{\"x\":1}", "\"m\":{}", "\"m\":{},@", TestName = "An empty map replaces")]
    [TestCase("\"m\":{\"n\":{\"x\":1}}", "\"m\":{\"n\":{}}", "\"m\":{\"n\":{}},@", TestName = "An empty map in a map replaces")]
    [TestCase("\"m\":{\"x\":1}", "\"m\":5", "\"m\":5,@", TestName = "A value replaces a map")]
    [TestCase("\"m\":5", "\"m\":{\"x\":1}", "\"m\":{\"x\":1},@", TestName = "A map replaces a value")]
    [TestCase("\"m\":{\"x\":1}", "\"m\":null", "\"m\":null,@", TestName = "Null is stored")]
    [TestCase("\"m\":{\"x\":1}", "\"m\":{\"x\":null}", "\"m\":{\"x\":null},@", TestName = "Null in a map is stored")]
    [TestCase("\"l\":[1,2,3]", "\"l\":[4]", "\"l\":[4],@", TestName = "Arrays are replaced")]
    [TestCase("\"l\":[{\"x\":1}]", "\"l\":[{\"y\":1}]", "\"l\":[{\"y\":1}],@", TestName = "Maps in arrays do not merge")]
    [TestCase("\"l\":[1]", "\"l\":[]", "\"l\":[],@", TestName = "An empty array replaces")]
    [TestCase("\"n\":1.50,\"e\":1e2,\"big\":12345678901234567890", "\"x\":-0.0", "\"n\":1.50,\"e\":1e2,\"big\":12345678901234567890,@,\"x\":-0.0", TestName = "Numbers keep their text")]
    [TestCase("\"m\":{\"n\":1.10}", "\"m\":{\"k\":2E+05}", "\"m\":{\"n\":1.10,\"k\":2E+05},@", TestName = "Numbers in maps keep their text")]
    [TestCase("\"Ä\":\"é\",\"😀\":\"请求\"", "\"x\":\"\\u00e9\\/\"", "\"Ä\":\"é\",\"😀\":\"请求\",@,\"x\":\"\\u00e9\\/\"", TestName = "Texts keep their form")]
    [TestCase("\"\\u00e9\":1,\"\\\"\":2", "\"\\u00e9\":3", "\"\\u00e9\":3,\"\\\"\":2,@", TestName = "Keys keep their form")]
    [TestCase("\"\\u00e9\":1", "\"é\":2", "\"é\":2,@", TestName = "Two forms of a key are one key")]
    [TestCase("\"a\":1,\"b\":2,\"a\":3", "\"x\":1,\"x\":2", "\"a\":3,\"b\":2,@,\"x\":2", TestName = "Of a key sent twice the last counts")]
    [TestCase("\"__proto__\":{\"a\":1},\"constructor\":2", "\"__proto__\":{\"b\":2}", "\"__proto__\":{\"a\":1,\"b\":2},\"constructor\":2,@", TestName = "Names of other languages are names")]
    [TestCase("\"\":1,\" \":2", "\"\":3", "\"\":3,\" \":2,@", TestName = "Empty and blank keys are keys")]
    [TestCase("\"a.b\":1,\"a\":{\"b\":2}", "\"a.b\":3", "\"a.b\":3,\"a\":{\"b\":2},@", TestName = "Dots are no paths")]
    [TestCase("\"A\":1,\"a\":2", "\"A\":3", "\"A\":3,\"a\":2,@", TestName = "Keys differ by case")]
    [TestCase("\"e\\u0301\":1", "\"\\u00e9\":2", "\"e\\u0301\":1,@,\"\\u00e9\":2", TestName = "Composed and decomposed keys differ")]
    [TestCase("\"m\":{ \"x\" : [ 1 , 2 ] }", "\"y\":0", "\"m\":{ \"x\" : [ 1 , 2 ] },@,\"y\":0", TestName = "Untouched values keep their blanks")]
    [TestCase("\"id\":7", "\"y\":0", "\"id\":7,@,\"y\":0", TestName = "An own id stays where it is")]
    public async Task Merge(string stored, string posted, string merged)
    {
        var id = NewId();
        await (await PostAsync($$"""{"invoice_id":"{{id}}",{{stored}}}""")).DataAsync();

        await (await PostAsync($$"""{"invoice_id":"{{id}}",{{posted}}}""")).DataAsync();

        var document = $"\"invoice_id\":\"{id}\",{merged.Replace("@", Stamp)}";
        await (await GetAsync(id)).ShouldAnswerAsync(stored.StartsWith("\"id\"", StringComparison.Ordinal) ? $"{{{document}}}" : $"{{\"id\":\"{id}\",{document}}}");
    }

    [Test]
    public async Task A_very_long_key_is_kept()
    {
        var (id, key) = (NewId(), new string('k', 60_000));
        await (await PostAsync($$$"""{"invoice_id":"{{{id}}}","{{{key}}}":{"a":1}}""")).DataAsync();

        await (await PostAsync($$$"""{"invoice_id":"{{{id}}}","{{{key}}}":{"b":2}}""")).DataAsync();

        await (await GetAsync(id)).ShouldAnswerAsync($$"""{"id":"{{id}}","invoice_id":"{{id}}","{{key}}":{"a":1,"b":2},{{Stamp}}}""");
    }

    [Test]
    public async Task Thousands_of_keys_are_kept_in_their_order()
    {
        var id = NewId();
        var keys = string.Join(',', Enumerable.Range(0, 6_000).Select(number => $"\"{number * 7919 % 6_000}\":{number}"));

        await (await PostAsync($$"""{"invoice_id":"{{id}}",{{keys}}}""")).DataAsync();

        await (await GetAsync(id)).ShouldAnswerAsync($$"""{"id":"{{id}}","invoice_id":"{{id}}",{{keys}},{{Stamp}}}""");
    }

    [Test]
    public async Task A_document_does_not_grow_without_end()
    {
        var id = NewId();
        var text = new string('x', 65_000);
        for (var part = 0; part < 16; part++)
        {
            await (await PostAsync($$"""{"invoice_id":"{{id}}","part{{part}}":"{{text}}"}""")).DataAsync();
        }

        var response = await PostAsync($$"""{"invoice_id":"{{id}}","part16":"{{text}}"}""");

        await response.ShouldRefuseAsync(400, $"The document {id} would grow beyond 1 MiB; keep less in it.");
        (await (await GetAsync(id)).DataAsync()).ShouldNotContain("part16");
    }
}
