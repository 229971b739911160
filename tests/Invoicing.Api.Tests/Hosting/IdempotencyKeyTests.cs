using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Idempotency;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class IdempotencyKeyTests
{
    private static readonly string Longest = new('k', 255);

    [TestCase("8e03978e-40d5-43e8-bc93-6894a57f9324", "8e03978e-40d5-43e8-bc93-6894a57f9324")]
    [TestCase("\"8e03978e-40d5-43e8-bc93-6894a57f9324\"", "8e03978e-40d5-43e8-bc93-6894a57f9324")]
    [TestCase("  \"padded\" ", "padded")]
    [TestCase("\"order 7, first try\"", "order 7, first try")]
    [TestCase("\"a \\\"quote\\\" and a \\\\\"", "a \"quote\" and a \\")]
    [TestCase("1", "1")]
    [TestCase("a,b;c=d", "a,b;c=d")]
    public void What_can_be_a_key_is_one(string header, string key) => Read(header).ShouldBe(key);

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("\"\"")]
    [TestCase("two words")]
    [TestCase("half\"quoted")]
    [TestCase("\"open")]
    [TestCase("\"open\\\"")]
    [TestCase("\"wrong \\escape\"")]
    [TestCase("\"first\" \"second\"")]
    [TestCase("\"with\";parameter=1")]
    [TestCase("clé")]
    [TestCase("\"🔑\"")]
    [TestCase("nul\0")]
    [TestCase("\"tab\t\"")]
    public void What_can_be_none_is_refused(string header) => Refused(header);

    [Test]
    public void A_key_has_at_most_255_characters()
    {
        Read(Longest).ShouldBe(Longest);
        Read($"\"{Longest}\"").ShouldBe(Longest);
        Refused(Longest + "k");
        Refused($"\"{Longest}k\"");
        Refused(new string('k', 10_000));
    }

    [Test]
    public void A_request_has_one_key_or_none()
    {
        Read(StringValues.Empty).ShouldBeNull();
        Refused(new StringValues(["one", "two"]));
    }

    private static string? Read(StringValues header)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers["Idempotency-Key"] = header;
        return IdempotencyKey.Of(request);
    }

    private static void Refused(StringValues header) =>
        Should.Throw<FailureException>(() => Read(header)).Failure.Code.ShouldBe("idempotency.key_invalid");
}
